"""Single answers of a body, by their dotted paths on the wire."""


def paths(body):
    """The paths of a body's answers, those of its objects after the objects themselves."""
    found = []
    for name, value in body.items():
        found.append(name)
        if isinstance(value, dict):
            found += [f"{name}.{inner}" for inner in paths(value)]
    return found


def get(body, path):
    """The answer at a path, None where there is none."""
    for name in path.split("."):
        if not isinstance(body, dict) or name not in body:
            return None
        body = body[name]
    return body


def put(body, path, value):
    """Sets an answer; objects on the way are made or copied, since bodies may share them."""
    holder, last = _holder(body, path)
    holder[last] = value


def drop(body, path):
    """Leaves an answer out."""
    holder, last = _holder(body, path)
    holder.pop(last, None)


def _holder(body, path):
    *outer, last = path.split(".")
    for name in outer:
        inner = body.get(name)
        body[name] = dict(inner) if isinstance(inner, dict) else {}
        body = body[name]
    return body, last
