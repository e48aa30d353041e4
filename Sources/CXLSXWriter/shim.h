// Swift sees libxlsxwriter's functions as they are; nothing to wrap.
#include <xlsxwriter.h>
