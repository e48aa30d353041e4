import CQPDF

/// Makes an archival file, PDF/A-3u (ISO 19005-3), of what cairo has drawn: what it lacks is the
/// metadata in XMP, the colour space, the file's language and the attachments.
enum ArchivalFile {
  /// The file of `drawn`; the same drawing, information and attachments give the same bytes.
  static func make(
    _ drawn: DrawnFile, info: DocumentInfo, attachments: [Attachment] = []
  ) throws(RenderingError) -> [UInt8] {
    do {
      let document = try PDFDocument(drawn.bytes)
      document.describe(info)
      document.setColours()
      document.completeObjects()
      document.annotate(drawn.notes)
      if let logo = drawn.logo { document.place(logo) }
      if !attachments.isEmpty { document.attach(attachments, date: info.pdfDate) }
      return try document.bytes()
    } catch { throw .pdf(error.words) }
  }
}

extension PDFDocument {
  fileprivate func describe(_ info: DocumentInfo) {
    // The library writes dates without the `D:` that they must begin with.
    qpdf_set_info_key(qpdf, "/CreationDate", info.pdfDate)
    qpdf_set_info_key(qpdf, "/ModDate", info.pdfDate)
    let producer = String(cString: qpdf_get_info_key(qpdf, "/Producer"))
    let packet = Array(info.xmp(producer: producer).utf8)
    qpdf_oh_replace_key(
      qpdf, root, "/Metadata", stream(packet, "<< /Type /Metadata /Subtype /XML >>"))
    setRoot("/Lang", "(\(info.languageTag))")
    setRoot("/ViewerPreferences", "<< /DisplayDocTitle true >>")
  }

  /// Says that colours are those of sRGB.
  fileprivate func setColours() {
    let intent = qpdf_oh_parse(
      qpdf,
      "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
        + "/RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) >>")
    qpdf_oh_replace_key(
      qpdf, intent, "/DestOutputProfile",
      stream(SRGBProfile.bytes, "<< /N 3 >>"))
    let intents = qpdf_oh_new_array(qpdf)
    qpdf_oh_append_item(qpdf, intents, intent)
    qpdf_oh_replace_key(qpdf, root, "/OutputIntents", intents)
  }

  /// Writes what PDF/A wants said and PDF would take for granted, and takes away the transparency
  /// group that no page needs: nothing that is drawn shines through.
  fileprivate func completeObjects() {
    for number in 1..<max(1, objectCount) {
      let object = qpdf_get_object_by_id(qpdf, Int32(number), 0)
      guard qpdf_oh_is_dictionary(qpdf, object) != 0 else { continue }
      switch name(of: key("/Type", of: object)) {
      case "/Page": qpdf_oh_remove_key(qpdf, object, "/Group")
      case "/Font" where name(of: key("/Subtype", of: object)) == "/CIDFontType2":
        set("/CIDToGIDMap", "/Identity", in: object)
      case _: break
      }
    }
  }

  /// Adds what cairo's tags cannot say: the words of a figure, and texts in another language.
  fileprivate func annotate(_ notes: [TagNote]) {
    var elements: [qpdf_oh] = []
    collect(key("/K", of: key("/StructTreeRoot", of: root)), into: &elements)
    for (note, element) in zip(notes, elements) {
      if let words = note.words { set("/Alt", string: words, in: element) }
      if let spoken = note.spoken { set("/ActualText", string: spoken, in: element) }
      if let scope = note.scope {
        set("/A", "<< /O /Table /Scope /\(scope.rawValue) >>", in: element)
      }
      if let language = note.language {
        set("/Lang", string: language == .english ? "en" : "id-ID", in: element)
      }
    }
  }

  /// The structure elements below `kids`, each before its own children: the order of the tags.
  private func collect(_ kids: qpdf_oh, into elements: inout [qpdf_oh]) {
    let isArray = qpdf_oh_is_array(qpdf, kids) != 0
    for index in 0..<(isArray ? qpdf_oh_get_array_n_items(qpdf, kids) : 1) {
      let kid = isArray ? qpdf_oh_get_array_item(qpdf, kids, index) : kids
      guard qpdf_oh_is_dictionary(qpdf, kid) != 0, qpdf_oh_has_key(qpdf, kid, "/S") != 0 else {
        continue
      }
      elements.append(kid)
      collect(key("/K", of: kid), into: &elements)
    }
  }
}
