import CQPDF

/// What others have appended to a file of ours in order to sign it.
struct SignedRevision {
  let before: PDFDocument
  let after: PDFDocument

  /// What a signature may add to the root of a document, and to a page.
  private static let rootKeys: Set = [
    "/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Perms", "/Version",
  ]
  private static let pageKeys: Set = ["/Annots"]

  /// The names of what is no longer as it was but should be; empty where only signatures were added.
  func changes() throws(PDFDocument.Failure) -> [String] {
    var changes: [String] = []
    let free = [before.root, before.information, before.key("/Metadata", of: before.root)]
      .map { before.number(of: $0) }
    for number in 1..<max(1, before.objectCount) where !free.contains(number) {
      if let change = change(of: number) { changes.append(change) }
    }
    let rootChanges = differences(before.root, after.root).subtracting(Self.rootKeys)
    changes += rootChanges.sorted().map { "Root\($0)" }
    changes += after.unfitFields()
    try before.check()
    try after.check()
    return changes
  }

  private func change(of number: Int) -> String? {
    let old = before.object(number)
    let new = after.object(number)
    let name = before.name(of: before.key("/Type", of: old))
    if name == "/Page" {
      let keys = differences(old, new).subtracting(Self.pageKeys)
      return keys.isEmpty ? nil : "Page\(keys.sorted().joined())"
    }
    return before.content(of: old) == after.content(of: new) ? nil : "\(number) \(name)"
  }

  /// The keys under which two dictionaries differ.
  private func differences(_ old: qpdf_oh, _ new: qpdf_oh) -> Set<String> {
    let keys = Set(before.keys(of: old)).union(after.keys(of: new))
    return keys.filter { key in
      before.reference(to: before.key(key, of: old)) != after.reference(to: after.key(key, of: new))
    }
  }
}

extension PDFDocument {
  fileprivate var information: qpdf_oh { key("/Info", of: qpdf_get_trailer(qpdf)) }

  func object(_ number: Int) -> qpdf_oh { qpdf_get_object_by_id(qpdf, Int32(number), 0) }

  fileprivate func number(of object: qpdf_oh) -> Int { Int(qpdf_oh_get_object_id(qpdf, object)) }

  /// The object as a text; another object that it names stands there by its number.
  fileprivate func reference(to object: qpdf_oh) -> String {
    String(cString: qpdf_oh_unparse(qpdf, object))
  }

  /// All that the object is, the bytes of a stream among it.
  fileprivate func content(of object: qpdf_oh) -> [UInt8] {
    guard qpdf_oh_is_stream(qpdf, object) != 0 else {
      return Array(String(cString: qpdf_oh_unparse_resolved(qpdf, object)).utf8)
    }
    return Array(reference(to: qpdf_oh_get_dict(qpdf, object)).utf8) + data(ofRaw: object)
  }

  /// What of the page's annotations and the form's fields is more than a signature needs.
  fileprivate func unfitFields() -> [String] {
    var unfit: [String] = []
    for page in 0..<qpdf_get_num_pages(qpdf) {
      let annotations = items(of: key("/Annots", of: qpdf_get_page_n(qpdf, Int(page))))
      for annotation in annotations where !isSmallSignature(annotation) { unfit.append("Annots") }
    }
    let form = key("/AcroForm", of: root)
    for field in items(of: key("/Fields", of: form)) where !isSignature(field) {
      unfit.append("Fields")
    }
    if qpdf_oh_is_dictionary(qpdf, form) != 0, qpdf_oh_has_key(qpdf, form, "/XFA") != 0 {
      unfit.append("XFA")
    }
    return unfit
  }

  private func isSignature(_ field: qpdf_oh) -> Bool {
    name(of: key("/FT", of: field)) == "/Sig"
      && Set(keys(of: field)).isDisjoint(with: ["/A", "/AA"])
  }

  /// Whether the annotation is a signature's mark that leaves three quarters of the page free: a
  /// larger one could hide what the certificate says.
  private func isSmallSignature(_ annotation: qpdf_oh) -> Bool {
    guard name(of: key("/Subtype", of: annotation)) == "/Widget", isSignature(annotation) else {
      return false
    }
    let sides = items(of: key("/Rect", of: annotation)).map {
      qpdf_oh_is_number(qpdf, $0) != 0 ? qpdf_oh_get_numeric_value(qpdf, $0) : .infinity
    }
    guard sides.count == 4 else { return false }
    let paper = CertificateRenderer.paper
    return abs(sides[2] - sides[0]) * abs(sides[3] - sides[1]) <= paper.width * paper.height / 4
  }

  func items(of array: qpdf_oh) -> [qpdf_oh] {
    guard qpdf_oh_is_array(qpdf, array) != 0 else { return [] }
    return (0..<qpdf_oh_get_array_n_items(qpdf, array)).map {
      qpdf_oh_get_array_item(qpdf, array, $0)
    }
  }
}
