"""Tables in memory as the files of a vote folder."""

from __future__ import annotations

import csv
import datetime
import io
import math
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from . import _plebis

#: Tables that a vote may have, as keywords of ``Vote.from_frames``.
TABLES = ("polls", "results", "returns", "units", "controls", "press", "links", "history")


def columns_of(name: str, table: Any) -> List[Tuple[str, Sequence[Any]]]:
    """The columns of any table: pandas, polars, Arrow, a dict of columns or a list of dicts."""
    if isinstance(table, Mapping):
        return [(str(key), list(values)) for key, values in table.items()]
    module = type(table).__module__.split(".")[0]
    if module == "pandas":
        return [(str(key), column.tolist()) for key, column in table.items()]
    if module == "polars":
        table = table.collect() if hasattr(table, "collect") else table
        return list(table.to_dict(as_series=False).items())
    if hasattr(table, "to_pydict"):
        return list(table.to_pydict().items())
    if hasattr(table, "__arrow_c_stream__"):
        try:
            return list(_plebis.read_stream(table.__arrow_c_stream__()))
        except TypeError as error:
            raise TypeError(f"table {name!r}: {error}") from None
    if isinstance(table, Sequence) and all(isinstance(row, Mapping) for row in table):
        keys = list(dict.fromkeys(key for row in table for key in row))
        return [(str(key), [row.get(key) for row in table]) for key in keys]
    raise TypeError(
        f"table {name!r}: {type(table).__name__} is no table; give a pandas or polars frame, an Arrow table, "
        "a dict of columns or a list of dicts"
    )


def text(value: Any) -> str:
    """A cell as it stands in a file; nothing known is blank, never 0."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return "1" if value else "0"
    if type(value).__name__ in ("NAType", "NaTType"):
        return ""
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time(0) and value.tzinfo is None
        return value.date().isoformat() if midnight else value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) or hasattr(value, "is_integer"):
        number = float(value)
        if math.isnan(number):
            return ""
        return str(int(number)) if number.is_integer() and abs(number) < 2**53 else repr(number)
    return str(value)


def csv_of(name: str, table: Any) -> Tuple[bytes, List[int]]:
    """A table as CSV, and the line on which each row begins."""
    columns = columns_of(name, table)
    lengths = {len(values) for _, values in columns}
    if len(lengths) > 1:
        raise ValueError(f"table {name!r}: columns of different lengths: " + ", ".join(
            f"{key} {len(values)}" for key, values in columns))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([key for key, _ in columns])
    line, starts = 2, []
    for cells in zip(*(values for _, values in columns)):
        row = [text(cell) for cell in cells]
        # A row without any value is written so that it stays a row.
        if row == [""]:
            out.write('""\n')
        else:
            writer.writerow(row)
        starts.append(line)
        line += 1 + sum(cell.count("\n") for cell in row)
    return out.getvalue().encode("utf-8"), starts


def toml_of(settings: Mapping[str, Any]) -> bytes:
    """A dict as ``vote.toml``."""
    lines: List[str] = []
    _toml_table(settings, (), lines)
    return ("\n".join(lines) + "\n").encode("utf-8")


def _toml_table(table: Mapping[str, Any], path: Tuple[str, ...], lines: List[str]) -> None:
    later: Dict[str, Any] = {}
    for key, value in table.items():
        if value is None:
            continue
        if isinstance(value, Mapping) or (_is_list(value) and value and all(isinstance(v, Mapping) for v in value)):
            later[key] = value
        else:
            lines.append(f"{_toml_text(str(key))} = {_toml_value(value)}")
    for key, value in later.items():
        inner = path + (str(key),)
        head = ".".join(_toml_text(part) for part in inner)
        for one, form in [(value, f"[{head}]")] if isinstance(value, Mapping) else [(v, f"[[{head}]]") for v in value]:
            lines.append("")
            lines.append(form)
            _toml_table(one, inner, lines)


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


def _toml_text(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    escaped = "".join(c if ord(c) >= 32 and ord(c) != 127 else f"\\u{ord(c):04x}" for c in escaped)
    return f'"{escaped}"'


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _toml_text(value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return text(value)
    if _is_list(value):
        return "[" + ", ".join(_toml_value(one) for one in value) + "]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_toml_text(str(k))} = {_toml_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, int):
        return str(value)
    number = float(value)
    return {math.inf: "inf", -math.inf: "-inf"}.get(number, repr(number))
