// Swift sees libcsv's functions as they are; nothing to wrap.
#include <csv.h>
