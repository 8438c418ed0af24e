"""Requests over one connection that stays open."""

import http.client
import json

_SECONDS = 60
_PREVIEW = "/api/v1/contracts/preview"


class Refused(Exception):
    """An answer with another status than the one that was to come."""


class Connection:
    """One connection to the server."""

    def __init__(self, port):
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=_SECONDS)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._http.close()

    def is_healthy(self):
        """Whether /healthz says so."""
        try:
            status, _ = self._ask("GET", "/healthz")
        except OSError:
            self._http.close()
            return False
        return status == 200

    def get(self, path):
        """What a path of the API answers."""
        return self._wanted(200, "GET", f"/api/v1{path}")

    def all_items(self, path):
        """Every row of a list, page by page."""
        rows, cursor = [], None
        while True:
            after = "" if cursor is None else f"&cursor={cursor}"
            page = self.get(f"{path}?limit=100{after}")
            rows += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return rows

    def preview(self, body):
        """The preview of a body."""
        return self._wanted(200, "POST", _PREVIEW, body)

    def create(self, body, key):
        """The contract that a body makes."""
        headers = {"Idempotency-Key": key}
        return self._wanted(201, "POST", "/api/v1/contracts", body, headers)

    def _wanted(self, wanted, method, path, body=None, headers=None):
        status, answer = self._ask(method, path, body, headers)
        if status != wanted:
            raise Refused(f"{method} {path}: {status} {answer.decode(errors='replace')}")
        return json.loads(answer)

    def _ask(self, method, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        kind = {} if body is None else {"Content-Type": "application/json"}
        self._http.request(method, path, data, {**kind, **(headers or {})})
        response = self._http.getresponse()
        return response.status, response.read()
