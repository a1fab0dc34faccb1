"""Draws the chart of docs/benchmarks.md from its tables: python benches/chart.py. Bars show how much faster than XLA a case is."""

import math
import pathlib
import re

ROOT = pathlib.Path(__file__).parent.parent
LEFT, RIGHT, ROW, TOP = 300, 60, 20, 44
WIDTH, SMALLEST, LARGEST = 760, 0.8, 32.0


def sections(text):
    """(title, [(case, times faster than XLA)]) of each table that has that column."""
    out, title, column = [], "", None
    for line in text.splitlines():
        if line.startswith("## "):
            title, column = line[3:], None
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if "against XLA" in cells:
            column = cells.index("against XLA")
            out.append((title, []))
        elif column is not None and line.startswith("| ") and re.fullmatch(r"[\d.]+", cells[column]):
            out[-1][1].append((cells[0], float(cells[column])))
    return [section for section in out if section[1]]


def draw(found, dark):
    ink, soft, line, back = ("#e6edf3", "#9da7b3", "#30363d", "#0d1117") if dark else ("#1f2328", "#59636e", "#d1d9e0", "#ffffff")
    faster, slower = ("#3fb950", "#d29922") if dark else ("#1a7f37", "#9a6700")

    def x(value):
        inside = (math.log(value) - math.log(SMALLEST)) / (math.log(LARGEST) - math.log(SMALLEST))
        return LEFT + inside * (WIDTH - LEFT - RIGHT)

    parts, y = [], TOP
    for title, rows in found:
        parts.append(f'<text x="12" y="{y + 14}" fill="{ink}" font-weight="600">{title}</text>')
        y += ROW + 4
        for case, ratio in rows:
            color = faster if ratio >= 1 else slower
            start, end = sorted((x(1), x(ratio)))
            parts.append(f'<text x="{LEFT - 10}" y="{y + 13}" fill="{soft}" text-anchor="end">{case}</text>')
            parts.append(f'<rect x="{start:.1f}" y="{y + 3}" width="{max(end - start, 1):.1f}" height="13" fill="{color}"/>')
            parts.append(f'<text x="{x(max(ratio, 1)) + 6:.1f}" y="{y + 13}" fill="{ink}">{ratio:.2f}</text>')
            y += ROW
        y += 8
    for value in (1, 2, 4, 8, 16):
        parts.insert(0, f'<path d="M{x(value):.1f} {TOP - 6}V{y}" stroke="{line}"/>')
        parts.append(f'<text x="{x(value):.1f}" y="{TOP - 12}" fill="{soft}" text-anchor="middle">{value}</text>')
    head = f'<text x="12" y="{TOP - 12}" fill="{ink}" font-weight="600">times as fast as XLA on the same CPU</text>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 8}" width="{WIDTH}" height="{y + 8}" role="img" '
        f'aria-label="Times as fast as XLA, by case; the tables have the numbers" '
        f'font-family="-apple-system,Segoe UI,Helvetica,Arial,sans-serif" font-size="12">'
        f'<rect width="{WIDTH}" height="{y + 8}" rx="8" fill="{back}"/>{head}{"".join(parts)}</svg>\n'
    )


if __name__ == "__main__":
    found = sections((ROOT / "docs/benchmarks.md").read_text())
    for name, dark in (("light", False), ("dark", True)):
        (ROOT / f"docs/images/benchmarks-{name}.svg").write_text(draw(found, dark))
