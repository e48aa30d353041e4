#include <glib.h>

/// The SHA-1 of `size` bytes in hexadecimal, to be freed by `g_free`; the enumeration of kinds and
/// the length are typed otherwise than Swift has them.
static inline char *cg_sha1(const unsigned char *bytes, size_t size) {
  return g_compute_checksum_for_data(G_CHECKSUM_SHA1, bytes, size);
}
