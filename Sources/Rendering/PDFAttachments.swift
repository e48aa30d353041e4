import CQPDF

extension PDFDocument {
  func set(_ key: String, _ text: String, in dictionary: qpdf_oh) {
    qpdf_oh_replace_key(qpdf, dictionary, key, qpdf_oh_parse(qpdf, text))
  }

  func set(_ key: String, string: String, in dictionary: qpdf_oh) {
    qpdf_oh_replace_key(qpdf, dictionary, key, qpdf_oh_new_unicode_string(qpdf, string))
  }

  /// A stream of `bytes` whose dictionary holds what `text` writes.
  func stream(_ bytes: [UInt8], _ text: String) -> qpdf_oh {
    let stream = qpdf_oh_new_stream(qpdf)
    replace(stream, with: bytes)
    let written = qpdf_oh_parse(qpdf, text)
    let dictionary = qpdf_oh_get_dict(qpdf, stream)
    for name in keys(of: written) {
      qpdf_oh_replace_key(qpdf, dictionary, name, qpdf_oh_get_key(qpdf, written, name))
    }
    return stream
  }

  /// Makes `bytes` what `stream` holds as it stands in the file.
  func replace(_ stream: qpdf_oh, with bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer {
      qpdf_oh_replace_stream_data(
        qpdf, stream, $0.baseAddress, $0.count, qpdf_oh_new_null(qpdf), qpdf_oh_new_null(qpdf))
    }
  }

  /// The names in `dictionary`, sorted.
  func keys(of dictionary: qpdf_oh) -> [String] {
    guard qpdf_oh_is_dictionary(qpdf, dictionary) != 0 else { return [] }
    var names: [String] = []
    qpdf_oh_begin_dict_key_iter(qpdf, dictionary)
    while qpdf_oh_dict_more_keys(qpdf) != 0 {
      names.append(String(cString: qpdf_oh_dict_next_key(qpdf)))
    }
    return names
  }

  /// Attaches the files, by the associated files of PDF 2.0 and PDF/A-3 and, for readers that know
  /// these only, by the tree of embedded files. `date` is a PDF date.
  func attach(_ attachments: [Attachment], date: String) {
    let associated = qpdf_oh_new_array(qpdf)
    let pairs = qpdf_oh_new_array(qpdf)
    // The tree is searched by halves, so its names stand in the order of their bytes.
    for attachment in attachments.sorted(by: { $0.name < $1.name }) {
      let file = qpdf_make_indirect_object(qpdf, specification(of: attachment, date: date))
      qpdf_oh_append_item(qpdf, associated, file)
      qpdf_oh_append_item(qpdf, pairs, qpdf_oh_new_unicode_string(qpdf, attachment.name))
      qpdf_oh_append_item(qpdf, pairs, file)
    }
    qpdf_oh_replace_key(qpdf, root, "/AF", associated)
    let tree = qpdf_oh_new_dictionary(qpdf)
    qpdf_oh_replace_key(qpdf, tree, "/Names", pairs)
    let names = qpdf_oh_new_dictionary(qpdf)
    qpdf_oh_replace_key(qpdf, names, "/EmbeddedFiles", tree)
    qpdf_oh_replace_key(qpdf, root, "/Names", names)
  }

  private func specification(of attachment: Attachment, date: String) -> qpdf_oh {
    let type = attachment.mediaType.split(separator: "/").joined(separator: "#2F")
    let stream = stream(
      attachment.bytes,
      "<< /Type /EmbeddedFile /Subtype /\(type) /Params << /Size \(attachment.bytes.count) "
        + "/CreationDate (\(date)) /ModDate (\(date)) >> >>")
    let file = qpdf_oh_parse(
      qpdf,
      "<< /Type /Filespec /AFRelationship /\(attachment.relationship.rawValue) /EF << >> >>")
    set("/F", string: attachment.name, in: file)
    set("/UF", string: attachment.name, in: file)
    set("/Desc", string: attachment.about, in: file)
    let embedded = qpdf_oh_get_key(qpdf, file, "/EF")
    qpdf_oh_replace_key(qpdf, embedded, "/F", stream)
    qpdf_oh_replace_key(qpdf, embedded, "/UF", stream)
    return file
  }
}
