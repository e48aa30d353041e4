import CEditline

/// Which keys mean what to the editor.
struct LineEditorKeys {
  /// Whose key bindings are in use.
  enum Bindings {
    case personal
    /// The standard ones of the person's editing mode: a personal file or vi's `v` could open a
    /// shell during a timed exam.
    case examination
  }

  /// The function behind TAB.
  static let completion = "netral-complete"

  private let editor: OpaquePointer
  private var bindings: Bindings?
  private var isVi = false

  init(_ editor: OpaquePointer) { self.editor = editor }

  mutating func use(_ bindings: Bindings) {
    guard self.bindings != bindings else { return }
    // The personal file alone says which mode the person is at home in.
    if self.bindings == nil || bindings == .personal { readPersonalFile() }
    self.bindings = bindings
    if bindings == .examination {
      ce_reset_keys(editor, isVi ? "vi" : "emacs")
      ce_unbind(editor, "v", 1)
    }
    unbindCommands()
    ce_bind(editor, "^I", Self.completion)
    // As in emacs mode.
    if isVi { ce_bind(editor, "^R", "em-inc-search-prev") }
    ce_bind(editor, "^S", "em-inc-search-next")
  }

  private mutating func readPersonalFile() {
    ce_reset_keys(editor, "emacs")
    // Choosing another editing mode there drops all bindings, so ours come after it.
    el_source(editor, nil)
    ce_edit_lines(editor)
    isVi = ce_has_vi_keys(editor) == 1
  }

  /// No key asks for a command of libedit itself: one with an open quotation mark crashes it.
  private func unbindCommands() {
    if isVi {
      ce_unbind(editor, ":", 1)
    } else {
      for key in ["^[x", "^[X"] { ce_unbind(editor, key, 0) }
    }
  }
}
