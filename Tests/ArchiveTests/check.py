"""Other people's programs on certificates: each must find in a file what an archive needs of it.

    python check.py FOLDER PUBLICKEY

FOLDER holds for each certificate NAME.pdf, its record NAME.json and the text of its QR code
NAME.qr.txt. One line is printed for each file that passes; the first that does not ends the program.
"""

import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from PIL import Image, ImageCms, ImageFilter

# What PDF/A-1 forbids and PDF/A-3 allows, by the numbers of PDFBox Preflight, which knows part 1:
# embedded files in the name tree and in file specifications, ICC profiles of version 4, and parts
# and levels of other standards.
ALLOWED = {"1.4.7", "1.2.9", "2.1.6", "7.11.1", "7.11.2"}
JARS = ["pdfbox2", "preflight", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"]
SEAL = re.compile(rb"%NETRAL-SEGEL 2 ([0-9a-f]{16}) ([0-9a-f]{128})\n(?=startxref\n\d+\n%%EOF\n\Z)")


def expect(truth, what):
    if not truth:
        raise SystemExit(what)


def run(*arguments, status=(0,)):
    done = subprocess.run(arguments, capture_output=True, text=True)
    expect(done.returncode in status, f"{arguments}: {done.stdout}{done.stderr}")
    return done.stdout


def check(path, key):
    record = json.loads(path.with_suffix(".json").read_text())
    run("qpdf", "--check", str(path))
    check_fonts(path)
    check_text(path, record)
    check_structure(path, record)
    check_colours(path)
    check_seal(path.read_bytes(), key)
    check_code(path, path.with_suffix(".qr.txt").read_text())
    expect(path.stat().st_size < 300_000, "too large")


def check_fonts(path):
    rows = run("pdffonts", str(path)).splitlines()[2:]
    expect(rows, "no fonts")
    for row in rows:
        embedded, subset, unicode = row.split()[-5:-2]
        expect(embedded == "yes" and unicode == "yes", row)


def check_text(path, record):
    text = " ".join(run("pdftotext", str(path), "-").split())
    joined = text.replace(" ", "")
    holder, issuer = record["holder"], record["issuer"]
    values = [
        record["number"], record["id"], holder["name"], holder["unit"], holder["agency"],
        record["exam"]["place"], issuer["agency"].upper(), issuer["signatory_name"],
        issuer["signatory_office"], record["basis"]["bank"], record["basis"]["law_edition"],
        *record["basis"]["legal_basis"],
    ]
    if holder["number"]:
        values.append(holder["number"])
    for value in values:
        expect(value.replace(" ", "") in joined, f"{value!r} is not in: {text}")
    expect("LULUS" in joined or "PASSED" in joined, text)
    titles = [title.replace(" ", "") for title in record["program"]["title"].values()]
    expect(any(title in joined for title in titles), text)
    expect("secara elektronik" not in text, text)


def check_structure(path, record):
    info = run("pdfinfo", str(path))
    for line in ["Pages: +1$", "Tagged: +yes$", r"Page size: .*\(A4\)$", "PDF version: +1.7$"]:
        expect(re.search(line, info, re.M), f"{line}: {info}")
    expect("H1" in run("pdfinfo", "-struct", str(path)), "no heading")
    with pikepdf.open(path) as pdf, pdf.open_metadata() as xmp:
        expect(xmp["pdfaid:part"] == "3" and xmp["pdfaid:conformance"] == "U", "not PDF/A-3u")
        expect(xmp["dc:title"] == str(pdf.docinfo["/Title"]), "title")
        expect(record["number"] in xmp["dc:title"], "number")
        expect(xmp["dc:creator"] == [str(pdf.docinfo["/Author"])], "author")
        expect(xmp["dc:description"] == str(pdf.docinfo["/Subject"]), "subject")
        expect(xmp["xmp:CreateDate"] == record["issued_at"][:19] + "Z", "date of issue")
        digits = "D:" + re.sub(r"\D", "", xmp["xmp:CreateDate"]) + "Z"
        expect({str(pdf.docinfo[name]) for name in ("/CreationDate", "/ModDate")} == {digits}, digits)
        expect(str(pdf.Root.Lang) in xmp["dc:language"], "language")
        expect(bytes(pdf.trailer.ID[0]) == bytes(pdf.trailer.ID[1]), "ID")
        expect("/Group" not in pdf.pages[0].obj, "transparency group")
        for image in pdf.pages[0].Resources.get("/XObject", {}).values():
            expect("/SMask" not in image, "soft mask")
            expect(not image.get("/Interpolate", False), "smoothed image")
        expect(len(pdf.Root.AF) == len(pdf.attachments), "associated files")
        stored = pdf.attachments["sertifikat.json"].get_file().read_bytes()
        expect(stored == path.with_suffix(".json").read_bytes(), "record")
        figures = [element for element in elements(pdf.Root.StructTreeRoot.K) if element.S == "/Figure"]
        expect(figures and all("/Alt" in figure for figure in figures), "figure without words")


def elements(kids):
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid.get("/K", pikepdf.Array()))


def check_colours(path):
    with pikepdf.open(path) as pdf:
        profile = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
    ours = ImageCms.getOpenProfile(io.BytesIO(profile))
    steps = Image.frombytes("RGB", (256, 4), bytes(
        part for row in ((1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1))
        for value in range(256) for part in (value * row[0], value * row[1], value * row[2])))
    same = ImageCms.profileToProfile(steps, ours, ImageCms.createProfile("sRGB"))
    worst = max(abs(a - b) for a, b in zip(steps.tobytes(), same.tobytes()))
    expect(worst <= 2, f"colours differ by {worst}")


def check_seal(file, key):
    found = SEAL.search(file)
    expect(found, "no seal before the end")
    content = file[:found.start()] + file[found.end():]
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    public.verify(bytes.fromhex(found[2].decode()), b"NETRAL-SEGEL 2\n" + content)


def check_code(path, token):
    with tempfile.TemporaryDirectory() as folder:
        plain = f"{folder}/page.png"
        run("pdftoppm", "-r", "150", "-png", "-singlefile", str(path), plain[:-4])
        photograph = f"{folder}/photograph.jpg"
        take_photograph(Image.open(plain)).save(photograph, quality=50)
        for picture in (plain, photograph):
            read = run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture, status=(0, 4))
            expect(read.rstrip("\n") == token, f"{picture}: {read!r}")


def take_photograph(page):
    """The lower left quarter on a grey desk, seen from one side, a little turned and blurred."""
    page = page.convert("RGB")
    part = page.crop((0, page.height // 2, page.width // 2, page.height)).resize(
        (page.width, page.height), Image.BICUBIC)
    width, height = part.size
    desk = Image.new("RGB", (width + 300, height + 300), (148, 146, 140))
    desk.paste(part, (150, 150))
    tilted = desk.transform(
        desk.size, Image.QUAD,
        (40, 0, 0, desk.height, desk.width, desk.height - 60, desk.width - 20, 50), Image.BICUBIC)
    turned = tilted.rotate(3.5, Image.BICUBIC, fillcolor=(148, 146, 140))
    return turned.filter(ImageFilter.GaussianBlur(1.0))


def preflight(paths):
    """PDFBox Preflight on all files at once, as Java takes its time to start."""
    jars = ":".join(f"/usr/share/java/{jar}.jar" for jar in JARS)
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            output = subprocess.run(
                ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", str(path)],
                capture_output=True, text=True, cwd=folder).stdout
            codes = set(re.findall(r"^([0-9.]+) : ", output, re.M))
            expect(codes, f"{path}: Preflight said nothing: {output}")
            expect(codes <= ALLOWED, f"{path}: {output}")


def main():
    folder, key = pathlib.Path(sys.argv[1]), sys.argv[2]
    paths = sorted(folder.glob("*.pdf"))
    for path in paths:
        check(path, key)
        print(path.stem, flush=True)
    preflight(paths[:2])


main()
