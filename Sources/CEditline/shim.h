// libedit for Swift: its setters are variadic and its streams are C globals, neither of which Swift
// may touch; each wrapper here gives one of those calls its types.
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

typedef char *(*ce_prompt)(EditLine *);
typedef int (*ce_reader)(EditLine *, wchar_t *);
typedef unsigned char (*ce_function)(EditLine *, int);

/// Makes the character set UTF-8, whatever the environment says, and returns whether that worked.
/// Without it libedit drops letters outside ASCII and crashes on a prompt that has one. Only
/// LC_CTYPE: another LC_NUMERIC would put commas into the numbers that C libraries write.
static inline int ce_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// Opens an editor on the standard streams, for the terminal called `kind`, or for the one that TERM
/// names where that is NULL. What libedit says of a kind it does not know, in English and of no use
/// to whoever reads it, goes nowhere: it treats such a terminal as one that can do nothing.
static inline EditLine *ce_open(const char *program, const char *kind) {
  FILE *nowhere = fopen("/dev/null", "w");
  EditLine *editor = el_init(program, stdin, stdout, nowhere ? nowhere : stderr);
  if (editor && kind) el_set(editor, EL_TERMINAL, kind);
  if (editor && nowhere) el_set(editor, EL_SETFP, 2, stderr);
  if (nowhere) fclose(nowhere);
  return editor;
}

/// Settles what libedit does to the terminal, both while it edits and in the moment between two
/// lines: Ctrl-S and Ctrl-Q are keys like others, because one hit by mistake seems to freeze the
/// program, and the system echoes nothing, because it passes on what stands in a pasted text as it is.
static inline void ce_settle_terminal(EditLine *editor) {
  const char *editing[] = {"setty", "-d", "-ixon", NULL};
  const char *between[] = {"setty", "-x", "-ixon", "-echo", NULL};
  el_parse(editor, 3, editing);
  el_parse(editor, 4, between);
}

static inline void ce_set_owner(EditLine *editor, void *owner) {
  el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *ce_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline void ce_set_prompt(EditLine *editor, ce_prompt prompt) {
  el_set(editor, EL_PROMPT, prompt);
}

static inline void ce_set_reader(EditLine *editor, ce_reader reader) {
  el_wset(editor, EL_GETCFN, reader);
}

static inline void ce_add_function(EditLine *editor, const char *name, ce_function function) {
  el_set(editor, EL_ADDFN, name, name, function);
}

static inline void ce_bind(EditLine *editor, const char *key, const char *name) {
  el_set(editor, EL_BIND, key, name, NULL);
}

/// Makes `key` mean nothing, in vi's command mode where `alternative` is true.
static inline void ce_unbind(EditLine *editor, const char *key, int alternative) {
  if (alternative) {
    el_set(editor, EL_BIND, "-a", "-r", key, NULL);
  } else {
    el_set(editor, EL_BIND, "-r", key, NULL);
  }
}

/// Takes the standard keys of "emacs" or "vi" and drops every binding made before.
static inline void ce_reset_keys(EditLine *editor, const char *mode) {
  el_set(editor, EL_EDITOR, mode);
}

/// Whether the keys are those of vi.
static inline int ce_has_vi_keys(EditLine *editor) {
  const char *mode = NULL;
  return el_get(editor, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "vi") == 0;
}

/// Edits, even where a personal file asks for plain lines: these would be typed unseen, because the
/// terminal is raw.
static inline void ce_edit_lines(EditLine *editor) { el_set(editor, EL_EDITMODE, 1); }

/// Whether the terminal gives each key at once, without echo.
static inline void ce_set_raw(EditLine *editor, int raw) { el_set(editor, EL_PREP_TERM, raw); }

/// Draws prompt and line anew from where the cursor stands.
static inline void ce_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

static inline void ce_set_history(EditLine *editor, History *lines) {
  el_set(editor, EL_HIST, history, lines);
}

static inline void ce_history_limit(History *lines, int limit) {
  HistEvent event;
  history(lines, &event, H_SETSIZE, limit);
}

static inline void ce_history_clear(History *lines) {
  HistEvent event;
  history(lines, &event, H_CLEAR);
}

static inline void ce_history_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}
