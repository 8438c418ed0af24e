"""A server process that is always ended."""

import os
import re
import subprocess
from collections import deque
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from erp.connection import Connection

_LISTENING = re.compile(r"listening on http://127\.0\.0\.1:(\d+)")
_START_SECONDS = 60
_STOP_SECONDS = 20


class ServerFailed(Exception):
    """The server did not start, or did not end."""


@contextmanager
def running(program, database, settings_file=None):
    """Starts the server on a free port, and gives that port once it is healthy."""
    command = [str(program), "--listen", "127.0.0.1:0", "--db", str(database)]
    command += ["--dist", str(database.parent), "--demo"]
    if settings_file is not None:
        command += ["--settings", str(settings_file)]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "NO_COLOR": "1"},
    )
    log = _Log(process.stderr)
    try:
        deadline = monotonic() + _START_SECONDS
        port = log.port(deadline)
        _wait_until_healthy(port, deadline)
        yield port
    finally:
        _end(process)
        log.close()


class _Log:
    """Reads all that the server says, so that it never waits for a reader."""

    def __init__(self, stream):
        self._stream = stream
        self._last = deque(maxlen=20)
        self._port = SimpleQueue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self._stream:
            self._last.append(line)
            if found := _LISTENING.search(line):
                self._port.put(int(found.group(1)))
        self._port.put(None)

    def port(self, deadline):
        """The port that the server took."""
        try:
            port = self._port.get(timeout=max(0.0, deadline - monotonic()))
        except Empty:
            port = None
        if port is None:
            raise ServerFailed("the server does not listen:\n" + "".join(self._last))
        return port

    def close(self):
        """Ends with the process, whose end closes the stream."""
        self._reader.join()
        self._stream.close()


def _wait_until_healthy(port, deadline):
    while monotonic() < deadline:
        with Connection(port) as connection:
            if connection.is_healthy():
                return
    raise ServerFailed("the server listens, but is not healthy")


def _end(process):
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
