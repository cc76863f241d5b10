#ifndef CGRAPHVIZ_PAGES_H
#define CGRAPHVIZ_PAGES_H

#include <stdbool.h>
#include <stddef.h>

/// A drawing that can be put on pages again and again.
struct CGraphvizDrawing {
  /// What was recorded, or NULL. Owned by whoever asked for it.
  void *recording;
  /// Its size in points.
  double width, height;
};

/// Frees what a drawing owns.
void cgraphviz_drawing_release(struct CGraphvizDrawing *drawing);

/// How all pages of a document look, in points.
struct CGraphvizSheet {
  double width, height;
  /// Where the drawing is shown on each page.
  double left, top, right, bottom;
  /// How large it is drawn.
  double scale;
  /// The document's title.
  const char *title;
};

/// One page.
struct CGraphvizPage {
  /// Which point of the scaled drawing stands in the upper left corner of where it is shown.
  double x, y;
  /// What stands at the upper left and the upper right of the page.
  struct CGraphvizDrawing heading, number;
  /// Whether the drawing goes on there, so that a mark shows where the next page begins.
  bool goesOnLeft, goesOnRight, goesOnUp, goesOnDown;
};

/// The pages of a document.
struct CGraphvizDocument {
  /// The bytes of a PDF, or NULL.
  unsigned char *data;
  size_t length;
  /// Why there are none, or NULL.
  const char *reason;
};

/// Writes a drawing over several pages, as PDF. It carries no time: the same pages give the same bytes.
///
/// @param overlap How far neighboring pages show the same, in points.
struct CGraphvizDocument cgraphviz_pages(
  struct CGraphvizDrawing drawing, struct CGraphvizSheet sheet, double overlap, const struct CGraphvizPage *pages,
  size_t count
);

/// Frees what a document owns.
void cgraphviz_document_release(struct CGraphvizDocument *document);

#endif
