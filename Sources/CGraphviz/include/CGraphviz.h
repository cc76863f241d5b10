#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H
const char *cgraphviz_placeholder(void);
#endif
