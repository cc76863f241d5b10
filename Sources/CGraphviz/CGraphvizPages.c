#include "CGraphvizPages.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <stdlib.h>
#include <string.h>

void cgraphviz_drawing_release(struct CGraphvizDrawing *drawing) {
  if (drawing->recording) cairo_surface_destroy(drawing->recording);
  drawing->recording = NULL;
}

struct buffer {
  unsigned char *data;
  size_t length, capacity;
};

static cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int count) {
  struct buffer *buffer = closure;
  if (buffer->length + count > buffer->capacity) {
    size_t capacity = (buffer->length + count) * 2;
    unsigned char *larger = realloc(buffer->data, capacity);
    if (!larger) return CAIRO_STATUS_NO_MEMORY;
    buffer->data = larger;
    buffer->capacity = capacity;
  }
  memcpy(buffer->data + buffer->length, bytes, count);
  buffer->length += count;
  return CAIRO_STATUS_SUCCESS;
}

static void place(cairo_t *page, struct CGraphvizDrawing drawing, double x, double y, double scale) {
  if (!drawing.recording) return;
  double left, top, width, height;
  cairo_recording_surface_ink_extents(drawing.recording, &left, &top, &width, &height);
  cairo_save(page);
  cairo_translate(page, x, y);
  cairo_scale(page, scale, scale);
  cairo_set_source_surface(page, drawing.recording, -left, -top);
  cairo_paint(page);
  cairo_restore(page);
}

static void line(cairo_t *page, double fromX, double fromY, double toX, double toY) {
  cairo_move_to(page, fromX, fromY);
  cairo_line_to(page, toX, toY);
}

// Short marks at the edges, where a neighboring page begins or ends: pages are cut or laid over each other there.
static void mark(cairo_t *page, struct CGraphvizSheet sheet, double overlap, struct CGraphvizPage of) {
  enum { length = 8 };
  if (of.goesOnLeft) {
    line(page, sheet.left + overlap, sheet.top - length, sheet.left + overlap, sheet.top);
    line(page, sheet.left + overlap, sheet.bottom, sheet.left + overlap, sheet.bottom + length);
  }
  if (of.goesOnRight) {
    line(page, sheet.right - overlap, sheet.top - length, sheet.right - overlap, sheet.top);
    line(page, sheet.right - overlap, sheet.bottom, sheet.right - overlap, sheet.bottom + length);
  }
  if (of.goesOnUp) {
    line(page, sheet.left - length, sheet.top + overlap, sheet.left, sheet.top + overlap);
    line(page, sheet.right, sheet.top + overlap, sheet.right + length, sheet.top + overlap);
  }
  if (of.goesOnDown) {
    line(page, sheet.left - length, sheet.bottom - overlap, sheet.left, sheet.bottom - overlap);
    line(page, sheet.right, sheet.bottom - overlap, sheet.right + length, sheet.bottom - overlap);
  }
  cairo_set_source_rgb(page, 0.35, 0.35, 0.35);
  cairo_set_line_width(page, 0.5);
  cairo_stroke(page);
}

struct CGraphvizDocument cgraphviz_pages(
  struct CGraphvizDrawing drawing, struct CGraphvizSheet sheet, double overlap, const struct CGraphvizPage *pages,
  size_t count
) {
  struct buffer buffer = {0};
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &buffer, sheet.width, sheet.height);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, sheet.title);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z");
  cairo_t *page = cairo_create(surface);
  for (size_t number = 0; number < count; number++) {
    struct CGraphvizPage this = pages[number];
    cairo_save(page);
    cairo_rectangle(page, sheet.left, sheet.top, sheet.right - sheet.left, sheet.bottom - sheet.top);
    cairo_clip(page);
    place(page, drawing, sheet.left - this.x, sheet.top - this.y, sheet.scale);
    cairo_restore(page);
    mark(page, sheet, overlap, this);
    const double above = 12;
    place(page, this.heading, sheet.left, sheet.top - above - this.heading.height, 1);
    place(page, this.number, sheet.right - this.number.width, sheet.top - above - this.number.height, 1);
    cairo_show_page(page);
  }
  cairo_status_t status = cairo_status(page);
  cairo_destroy(page);
  cairo_surface_finish(surface);
  if (status == CAIRO_STATUS_SUCCESS) {
    status = cairo_surface_status(surface);
    // What is over has ended well.
    if (status == CAIRO_STATUS_SURFACE_FINISHED) status = CAIRO_STATUS_SUCCESS;
  }
  cairo_surface_destroy(surface);
  if (status == CAIRO_STATUS_SUCCESS) return (struct CGraphvizDocument){.data = buffer.data, .length = buffer.length};
  free(buffer.data);
  return (struct CGraphvizDocument){.reason = cairo_status_to_string(status)};
}

void cgraphviz_document_release(struct CGraphvizDocument *document) {
  free(document->data);
  *document = (struct CGraphvizDocument){0};
}
