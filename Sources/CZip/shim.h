// Swift sees libzip's functions as they are; nothing to wrap.
#include <zip.h>
