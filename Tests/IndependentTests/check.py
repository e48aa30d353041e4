"""Other people's programs on what Netral writes: each must say of every case what Netral says.

    python check.py CASES.json

CASES.json names the issuer's public key and the cases of each kind. A case has a name, its content,
what must come out of it, and whether it is genuine. One line is printed for each case that agrees;
the first one that does not ends the program with an error.
"""

import base64
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from openbadgeslib.ob3.contexts import document_loader
from openbadgeslib.ob3.ldp import OB3LdpVerifier, verify_data_integrity_proof
from openbadgeslib.ob3.status import check_credential_status, decode_encoded_list, set_indices
from openbadgeslib.ob3.verifier import OB3VerificationError
from proofbundle.tlogproof import verify_tlog_proof
from pycose.keys import OKPKey
from pycose.messages import CoseMessage
from pyld import jsonld
from ralph.models.xapi.base.statements import BaseXapiStatement

OWN_CLAIM = -65537
REFUSALS = (OB3VerificationError, InvalidSignature, cbor2.CBORDecodeError, ValueError)
SEAL = b"%NETRAL-SEGEL 1 "


class Disagreement(Exception):
    """Another program does not say what Netral says."""


def expect(truth, what):
    if not truth:
        raise Disagreement(what)


class Checks:
    def __init__(self, cases):
        self.cases = cases
        self.key_bytes = bytes.fromhex(cases["key"])
        self.key = Ed25519PublicKey.from_public_bytes(self.key_bytes)
        self.pem = self.key.public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        self.lists = {case["url"]: case["content"] for case in cases["lists"] if case["genuine"]}

    def run(self):
        kinds = {
            "badges": self.badge, "lists": self.status_list, "tokens": self.token,
            "proofs": self.proof, "files": self.sealed_file, "statements": self.xapi_statement,
            "issued": self.issued,
        }
        for kind, check in kinds.items():
            for case in self.cases[kind]:
                try:
                    check(case)
                except REFUSALS as error:
                    expect(not case["genuine"], f"{case['name']} is refused: {error!r}")
                else:
                    expect(case["genuine"], f"{case['name']} is taken")
                print(f"{kind} {case['name']}")

    def badge(self, case):
        credential = OB3LdpVerifier(pubkey_pem=self.pem).verify(case["content"])
        alone = OB3LdpVerifier().verify(case["content"])  # by the did:key that it names
        expect(credential.id == alone.id, "two readings of one badge differ")
        document = json.loads(case["content"])
        self.statements(document, case["statements"])
        if case["published"]:  # without a host a status list lies where no program can look
            revoked = self.is_revoked(credential)
            expect(revoked == case["revoked"], f"{case['name']}: revoked is {revoked}")
        subject = document["credentialSubject"]
        expect(credential.achievement.name == case["program"], "the program's title")
        expect(credential.credits_earned == case["hours"], "the training hours")
        expect([r.value for r in credential.results] == case["results"], "the results")
        expect(subject["licenseNumber"] == case["number"], "the number")
        identities = {i.identity_type: i for i in credential.identifiers}
        expect(identities["name"].identity_hash == case["holder"], "the holder's name")
        if "identity" in case:
            shown = identities[case["identity"]["type"]]
            value = case["identity"]["value"]
            if shown.hashed:
                value += case["identity"]["salt"]
                value = "sha256$" + hashlib.sha256(value.encode()).hexdigest()
            expect(shown.identity_hash == value, "the holder's number")

    def is_revoked(self, credential):
        try:
            check_credential_status(credential, download=lambda url: self.lists[url].encode())
        except OB3VerificationError as error:
            expect("status 'revocation' is set" in str(error), f"no status: {error}")
            return True
        return False

    def statements(self, document, ours):
        unsecured = {name: value for name, value in document.items() if name != "proof"}
        theirs = jsonld.normalize(unsecured, {
            "algorithm": "URDNA2015", "format": "application/n-quads",
            "documentLoader": document_loader()})
        expect(theirs == ours, f"the statements differ:\n{theirs}\nand ours:\n{ours}")

    def status_list(self, case):
        document = json.loads(case["content"])
        verify_data_integrity_proof(document, self.pem)
        self.statements(document, case["statements"])
        bits = decode_encoded_list(document["credentialSubject"]["encodedList"])
        expect(len(bits) * 8 >= 131072, "the list is too short to hide in")
        expect(sorted(set_indices(bits)) == case["marked"], "other bits are set")

    def token(self, case):
        opening, text = case["content"][:5], case["content"][5:]
        if opening == "NTR1:":
            message = base45.b45decode(text)
        else:
            text = text[text.index("#") + 1:]
            message = base64.b32decode(text + "=" * (-len(text) % 8))
        tagged = cbor2.loads(message)
        expect(cbor2.dumps(tagged, canonical=True) == message or not case["genuine"], "CBOR")
        if tagged.tag != 18:
            raise ValueError("no COSE_Sign1")
        protected, unprotected, payload, signature = tagged.value
        content = cbor2.dumps(["Signature1", protected, b"", payload])
        self.key.verify(signature, content)
        sealed = CoseMessage.decode(message)
        sealed.key = OKPKey(crv="ED25519", x=self.key_bytes)
        expect(sealed.verify_signature(), "pycose refuses the signature")
        mark = hashlib.sha256(self.key_bytes).digest()[:8]
        expect(cbor2.loads(protected) == {1: -8, 4: mark} and unprotected == {}, "the headers")
        claims = cbor2.loads(payload)
        expect(cbor2.dumps(claims, canonical=True) == payload, "the claims' CBOR")
        own = {str(name): value for name, value in claims.pop(OWN_CLAIM).items()}
        claims = {str(name): value for name, value in claims.items()}
        claims["7"] = claims["7"].hex()
        expect({**claims, "own": own} == case["claims"], f"the claims: {claims} {own}")

    def proof(self, case):
        head = case["content"].split("\n", 2)
        line = base64.b64decode(head[1].removeprefix("extra "), validate=True)
        name = case["origin"]
        algorithm_and_key = b"\x01" + self.key_bytes
        mark = hashlib.sha256(name.encode() + b"\n" + algorithm_and_key).digest()[:4]
        verifier = f"{name}+{mark.hex()}+{base64.b64encode(algorithm_and_key).decode()}"
        answer = verify_tlog_proof(case["content"], line, verifier, expected_origin=name)
        if not answer["ok"]:
            raise ValueError(f"no proof: {answer}")
        expect(json.loads(line)["body"]["digest"] == case["digest"], "the record's digest")

    def sealed_file(self, case):
        file = base64.b64decode(case["content"])
        content, _, seal = file.rpartition(SEAL)
        mark, signature = seal.decode("ascii").rstrip("\n").split(" ")
        if mark != hashlib.sha256(self.key_bytes).digest()[:8].hex():
            raise ValueError("another key")
        self.key.verify(bytes.fromhex(signature), b"NETRAL-SEGEL 1\n" + content)

    def xapi_statement(self, case):
        statement = json.loads(case["content"])
        read = BaseXapiStatement.model_validate(statement)
        expect(str(read.id) == statement["id"], "the statement's id")
        expect(read.timestamp.tzinfo is not None, "the time has no zone")

    def issued(self, case):
        """What stands in a PDF and on its page, read by poppler and zbar."""
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "a.pdf").write_bytes(base64.b64decode(case["content"]))
            subprocess.run(["pdfdetach", "-saveall", "a.pdf"], cwd=folder, check=True)
            expect((folder / "sertifikat.json").read_text() == case["record"], "the record")
            badge = (folder / "sertifikat.badge.json").read_text()
            proof = (folder / "sertifikat.tlog-proof").read_text()
            subprocess.run(["pdftoppm", "-r", "150", "-png", "a.pdf", "a"], cwd=folder, check=True)
            code = subprocess.run(
                ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "a-1.png"],
                cwd=folder, check=True, capture_output=True, text=True).stdout
        expect(code == case["token"]["content"] + "\n", f"the QR code says {code}")
        self.token(case["token"])
        self.badge({**case["badge"], "content": badge})
        self.proof({**case["proof"], "content": proof})


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as cases:
        Checks(json.load(cases)).run()
