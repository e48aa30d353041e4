#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// Whether `context` draws `font` with a font of that very family: fontconfig silently puts
/// another in the place of one that is not installed, and the type macros are no functions.
static inline int cc_has_family(PangoContext *context, const PangoFontDescription *font) {
  PangoFont *loaded = pango_context_load_font(context, font);
  if (loaded == NULL) return 0;
  PangoFontDescription *found = pango_font_describe(loaded);
  int same = g_ascii_strcasecmp(
      pango_font_description_get_family(found), pango_font_description_get_family(font)) == 0;
  pango_font_description_free(found);
  g_object_unref(loaded);
  return same;
}

/// A layout in which every letter of `text` stands `spacing` Pango units from the next.
static inline PangoLayout *cc_layout(
    PangoContext *context, const PangoFontDescription *font, const char *text, int length,
    int spacing) {
  PangoLayout *layout = pango_layout_new(context);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_text(layout, text, length);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  PangoAttrList *list = pango_attr_list_new();
  pango_attr_list_insert(list, pango_attr_letter_spacing_new(spacing));
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
  return layout;
}

/// Gives a layout or context back; `g_object_unref` takes an untyped pointer.
static inline void cc_free_layout(PangoLayout *layout) { g_object_unref(layout); }
static inline void cc_free_context(PangoContext *context) { g_object_unref(context); }
