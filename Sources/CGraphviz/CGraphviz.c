#include "CGraphviz.h"
#include <graphviz/gvc.h>
const char *cgraphviz_placeholder(void) { return ""; }
