"""Signs a certificate as an agency's signature service does, with a key made for the occasion.

    python sign.py FILE FOLDER

FOLDER gets FILE with a signature appended, visible and invisible, with two signatures, written anew
before it was signed, and with changes that a signer must not make. What pyHanko says of a signature
is printed, one file a line, and behind it how many pdfsig finds valid and how many of them to cover
the whole file.
"""

import asyncio
import datetime
import io
import pathlib
import subprocess
import sys

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

NAME = "Pejabat Contoh"


def made_signer(folder):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1)).add_extension(usage, critical=True)
        .sign(key, hashes.SHA256()))
    files = folder / "key.pem", folder / "certificate.pem"
    files[0].write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    files[1].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return signers.SimpleSigner.load(*map(str, files))


def signed(file, signer, name, box=None):
    writer = IncrementalPdfFileWriter(io.BytesIO(file))
    place = fields.SigFieldSpec(name, box=box, on_page=0) if box else fields.SigFieldSpec(name)
    details = signers.PdfSignatureMetadata(
        field_name=name, reason="Pengesahan", name=NAME,
        subfilter=fields.SigSeedSubFilter.PADES)
    output = signers.PdfSigner(details, signer, new_field_spec=place).sign_pdf(writer)
    return output.getbuffer().tobytes()


def changed(file, change):
    writer = IncrementalPdfFileWriter(io.BytesIO(file))
    change(writer)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def over_the_name(writer):
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    stream = generic.StreamObject(stream_data=b"1 1 1 rg 200 350 400 40 re f")
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), writer.add_object(stream)])
    writer.update_container(page)


def other_drawing(writer):
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    content = page["/Contents"]
    content._data = content.data + b"\n1 1 1 rg 200 350 400 40 re f"
    content._encoded_data = None
    writer.update_container(content)


def stamped(writer):
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    note = generic.DictionaryObject({
        generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
        generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
        generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 99, 99))),
        generic.pdf_name("/Contents"): generic.pdf_string("SANGAT BAIK"),
    })
    page["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.update_container(page)


def opening_action(writer):
    writer.root["/OpenAction"] = generic.DictionaryObject({
        generic.pdf_name("/S"): generic.pdf_name("/JavaScript"),
        generic.pdf_name("/JS"): generic.pdf_string("app.alert('LULUS')"),
    })
    writer.update_root()


def checking_data(writer):
    """What a service adds behind its signature so that it can be checked for years (LTV)."""
    writer.root["/DSS"] = generic.DictionaryObject({generic.pdf_name("/Certs"): generic.ArrayObject()})
    writer.update_root()


def rewritten(file, change=lambda pdf: None):
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(file)) as pdf:
        change(pdf)
        pdf.save(output, recompress_flate=True, object_stream_mode=pikepdf.ObjectStreamMode.generate,
                 compress_streams=True)
    return output.getvalue()


def other_record(pdf):
    record = pdf.attachments["sertifikat.json"].get_file().read_bytes()
    del pdf.attachments["sertifikat.json"]
    pdf.attachments["sertifikat.json"] = record.replace(b"Rarasati", b"Sarasati")


def verdict(file, certificate):
    reader = PdfFileReader(io.BytesIO(file))
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    found = []
    for signature in reader.embedded_signatures:
        status = asyncio.run(async_validate_pdf_signature(signature, context))
        found.append(f"{signature.field_name}={status.intact and status.valid and status.trusted}")
    return " ".join(found)


def poppler(path):
    """What pdfsig says: how many signatures are valid, and whether the last one covers the file."""
    output = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True).stdout
    return f"{output.count('Signature is Valid')} {output.rstrip().count(' Total document signed')}"


def main():
    file, folder = pathlib.Path(sys.argv[1]).read_bytes(), pathlib.Path(sys.argv[2])
    signer = made_signer(folder)
    once = signed(file, signer, "TTE")
    files = {
        "appended": once,
        "visible": signed(file, signer, "TTE", box=(560, 90, 780, 140)),
        "twice": signed(once, signer, "TTE2"),
        "rewritten": signed(rewritten(file), signer, "TTE"),
        "covering": signed(file, signer, "TTE", box=(0, 0, 840, 590)),
        "added": signed(changed(file, over_the_name), signer, "TTE"),
        "redrawn": signed(changed(file, other_drawing), signer, "TTE"),
        "stamped": signed(changed(file, stamped), signer, "TTE"),
        "acting": signed(changed(file, opening_action), signer, "TTE"),
        "replaced": signed(rewritten(file, other_record), signer, "TTE"),
        "unsigned": rewritten(file),
        "lasting": changed(once, checking_data),
        "lasting-anew": changed(signed(rewritten(file), signer, "TTE"), checking_data),
        "stamped-later": changed(once, stamped),
        "stamped-anew": changed(signed(rewritten(file), signer, "TTE"), stamped),
    }
    for name, content in files.items():
        (folder / f"{name}.pdf").write_bytes(content)
        print(name, verdict(content, signer.signing_cert), poppler(folder / f"{name}.pdf"))


main()
