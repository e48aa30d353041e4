#include <nettle/sha2.h>

/// The SHA-256 digest of `size` bytes; nettle's own names are macros, which Swift does not see.
static inline void cn_sha256(const uint8_t *bytes, size_t size, uint8_t *digest) {
  struct sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, size, bytes);
  sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
}
