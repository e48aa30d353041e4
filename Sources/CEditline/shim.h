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

/// Opens an editor on the standard streams.
static inline EditLine *ce_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
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

/// Takes the standard emacs keys and drops every binding made before.
static inline void ce_reset_keys(EditLine *editor) {
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_EDITMODE, 1);
}

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
