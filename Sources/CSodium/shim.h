// Swift sees libsodium's functions and constants as they are; nothing to wrap.
#include <sodium.h>
