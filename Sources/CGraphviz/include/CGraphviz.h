#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include <stddef.h>

#include "CGraphvizPages.h"

/// How a rendering ended.
enum CGraphvizOutcome {
  CGraphvizRendered = 0,
  /// The text is not DOT.
  CGraphvizSyntaxError,
  /// The text names an attribute through which Graphviz would read a file.
  CGraphvizRefused,
  /// The layout failed.
  CGraphvizLayoutError,
  /// The picture could not be written, or there is no writer for the format.
  CGraphvizRenderError,
  /// Memory ran out, or Graphviz did not start.
  CGraphvizUnavailable,
};

struct CGraphvizResult {
  enum CGraphvizOutcome outcome;
  /// The picture, or NULL.
  char *data;
  size_t length;
  /// What Graphviz had to say, errors and warnings, or NULL if nothing.
  char *messages;
};

/// Draws a graph given in DOT. Never writes to standard error. Safe to call from any thread: one picture is drawn at a
/// time. The result is to be released.
///
/// @param layout The layout engine, such as "dot".
/// @param format The output format, such as "svg".
/// @param resolution Dots per inch of a bitmap; NULL for the format's own.
struct CGraphvizResult cgraphviz_render(const char *dot, const char *layout, const char *format, const char *resolution);

/// Draws a graph given in DOT to be put on pages. The result has no picture; it and the drawing are to be released.
struct CGraphvizResult cgraphviz_record(const char *dot, const char *layout, struct CGraphvizDrawing *drawing);

/// Frees what a result owns.
void cgraphviz_release(struct CGraphvizResult *result);

#endif
