"""What other spreadsheet programs read of one sheet: Gnumeric by ssconvert, and openpyxl.

Usage: sheets.py FILE.xlsx FILE.csv

Prints one line for each cell that holds something: program, kind of file, row, column, kind of value,
its format and the value, between tabs.
"""

import csv
import datetime
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import openpyxl

GNUMERIC = "{http://www.gnumeric.org/v10.dtd}"
KINDS = {"20": "boolean", "30": "number", "40": "number", "60": "text"}


def gnumeric(path, environment):
    """The cells of the first sheet as Gnumeric's own file format has them."""
    done = subprocess.run(
        ["ssconvert", "--export-type=Gnumeric_XmlIO:sax:0", path, "fd://1"],
        check=True, capture_output=True, env=environment)
    for cell in ElementTree.fromstring(done.stdout).iter(GNUMERIC + "Cell"):
        kind = KINDS.get(cell.get("ValueType"), "formula")
        yield cell.get("Row"), cell.get("Col"), kind, cell.get("ValueFormat") or "", cell.text


def indonesian(folder):
    """The environment of a computer in an Indonesian office: 87,5% and 31-12-2026 are values there."""
    subprocess.run(
        ["localedef", "-i", "id_ID", "-f", "UTF-8", os.path.join(folder, "id_ID.UTF-8")],
        check=True)
    return {**os.environ, "LOCPATH": folder, "LC_ALL": "id_ID.UTF-8"}


def with_commas(path, folder):
    """The same values between commas: ssconvert cannot be told of another separator."""
    with open(path, "rb") as file:
        text = file.read()
    assert text.startswith(b"\xef\xbb\xbf"), "no mark of UTF-8"
    assert text.count(b"\n") == text.count(b"\r\n"), "a line that does not end in CRLF"
    rows = csv.reader(text.decode("utf-8-sig").splitlines(keepends=True), delimiter=";", strict=True)
    copy = os.path.join(folder, "koma.csv")
    with open(copy, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    return copy


def opened(path):
    """The cells of the first sheet as openpyxl has them."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert not sheet.merged_cells.ranges, "merged cells"
    assert sheet.freeze_panes == "A4", sheet.freeze_panes
    assert sheet.print_title_rows == "$3:$3", sheet.print_title_rows
    assert sheet.page_setup.orientation == "landscape"
    # One page wide, which is also what is meant where nothing is said, and as many high as it takes.
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToWidth in (None, 1) and sheet.page_setup.fitToHeight == 0
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            kind = {
                "n": "number", "s": "text", "f": "formula", "d": "day"}[cell.data_type]
            value = cell.value
            if isinstance(value, datetime.datetime):
                value = value.date().isoformat()
            yield cell.row - 1, cell.column - 1, kind, cell.number_format, value


def main(workbook, separated):
    with tempfile.TemporaryDirectory() as folder:
        environment = indonesian(folder)
        for program, kind, cells in [
                ("gnumeric", "xlsx", gnumeric(workbook, environment)),
                ("openpyxl", "xlsx", opened(workbook)),
                ("gnumeric", "csv", gnumeric(with_commas(separated, folder), environment))]:
            for row, column, value_kind, form, value in cells:
                print(program, kind, row, column, value_kind, form, value, sep="\t")


main(*sys.argv[1:])
