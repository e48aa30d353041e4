// Swift sees libqrencode's functions and structures as they are; nothing to wrap.
#include <qrencode.h>
