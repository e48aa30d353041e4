// Swift sees libqpdf's C functions as they are; nothing to wrap.
#include <qpdf/qpdf-c.h>
