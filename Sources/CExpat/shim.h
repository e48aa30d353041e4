// Swift sees expat's functions as they are; nothing to wrap.
#include <expat.h>
