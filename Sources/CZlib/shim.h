#include <zlib.h>

/// zlib's own openers are macros over the size of its struct, which Swift does not see.
/// The window of 15 bits with 16 added asks for the gzip form.
static inline int cz_gzip_begin(z_stream *stream) {
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
}

static inline int cz_gunzip_begin(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}
