#include "CGraphviz.h"

#include <cairo.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// libgvc keeps its state in globals: two threads in it at once crash.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
// Made once: it costs more than a small picture, and freeing it does not give everything back.
static GVC_t *context;

// The messages of the picture being drawn.
static char *messages;
static size_t messagesLength;
enum { messagesLimit = 64 * 1024 };

// Graphviz hands over a message in pieces.
static int collect(char *piece) {
  size_t length = piece ? strlen(piece) : 0;
  if (length == 0 || messagesLength + length > messagesLimit) return 0;
  char *longer = realloc(messages, messagesLength + length + 1);
  if (!longer) return 0;
  messages = longer;
  memcpy(messages + messagesLength, piece, length + 1);
  messagesLength += length;
  return 0;
}

// Each of these makes Graphviz or the reader of its output open a file or an address.
static const char *const refusedAttributes[] = {
  "image", "shapefile", "imagepath", "_background", "stylesheet", "fontpath", "href",
  "edgeURL", "edgehref", "headURL", "headhref", "tailURL", "tailhref", "labelURL", "labelhref",
};

// A node may lead to an address, of these schemes or relative.
static const char *const schemes[] = {"https://", "http://", "mailto:"};

static void refuse(const char *what) {
  collect("not allowed here: ");
  collect((char *)what);
}

static bool hasImage(const char *label) {
  for (; *label; label++) {
    if (*label != '<') continue;
    const char *name = label + 1;
    while (*name == ' ' || *name == '\t' || *name == '\n' || *name == '\r') name++;
    if (strncasecmp(name, "img", 3) == 0) return true;
  }
  return false;
}

static bool isLink(const char *name) {
  if (strncasecmp(name, "href", 4) != 0) return false;
  name += 4;
  while (*name == ' ' || *name == '\t' || *name == '\n' || *name == '\r') name++;
  return *name == '=';
}

// Only tags have attributes: what is shown, and the values of other attributes, may well speak of links.
static bool hasLink(const char *label) {
  // Comments and the like may hold quotes that close nothing, so beside them the word is refused wherever it stands.
  const bool hasOnlyTags = !strstr(label, "<!") && !strstr(label, "<?");
  bool isInTag = false;
  char quote = 0;
  for (; *label; label++) {
    if (isLink(label) && (!hasOnlyTags || (isInTag && !quote))) return true;
    if (quote) {
      if (*label == quote) quote = 0;
    } else if (!isInTag) {
      isInTag = *label == '<';
    } else if (*label == '>') {
      isInTag = false;
    } else if (*label == '"' || *label == '\'') {
      quote = *label;
    }
  }
  return false;
}

// A relative address must not have what could become a scheme: no colon, and nothing that a reader would decode into one.
static bool isSafeAddress(const char *address) {
  bool hasScheme = false;
  for (size_t index = 0; index < sizeof schemes / sizeof *schemes; index++) {
    if (strncmp(address, schemes[index], strlen(schemes[index])) == 0) hasScheme = true;
  }
  if (!hasScheme && strncmp(address, "//", 2) == 0) return false;
  for (const unsigned char *byte = (const unsigned char *)address; *byte; byte++) {
    if (*byte <= ' ' || *byte >= 0x7F || strchr("\"<>\\", *byte)) return false;
    if (!hasScheme && strchr(":&", *byte)) return false;
  }
  return true;
}

static bool isSafeObject(Agraph_t *graph, int kind, void *object) {
  for (Agsym_t *attribute = agnxtattr(graph, kind, NULL); attribute; attribute = agnxtattr(graph, kind, attribute)) {
    char *value = agxget(object, attribute);
    if (!value || !aghtmlstr(value)) continue;
    if (hasImage(value)) return refuse("an image in a label"), false;
    if (hasLink(value)) return refuse("a link in a label"), false;
  }
  return true;
}

static bool areSafeSubgraphs(Agraph_t *root, Agraph_t *graph) {
  for (Agraph_t *inner = agfstsubg(graph); inner; inner = agnxtsubg(inner)) {
    if (!isSafeObject(root, AGRAPH, inner) || !areSafeSubgraphs(root, inner)) return false;
  }
  return true;
}

static bool isSafe(Agraph_t *graph) {
  const int kinds[] = {AGRAPH, AGNODE, AGEDGE};
  const int linkless[] = {AGRAPH, AGEDGE};
  for (size_t kind = 0; kind < sizeof linkless / sizeof *linkless; kind++) {
    if (agattr(graph, linkless[kind], "URL", NULL)) return refuse("the attribute URL of what is not a node"), false;
  }
  Agsym_t *url = agattr(graph, AGNODE, "URL", NULL);
  for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
    for (size_t name = 0; name < sizeof refusedAttributes / sizeof *refusedAttributes; name++) {
      if (!agattr(graph, kinds[kind], (char *)refusedAttributes[name], NULL)) continue;
      refuse("the attribute ");
      collect((char *)refusedAttributes[name]);
      return false;
    }
  }
  if (!isSafeObject(graph, AGRAPH, graph) || !areSafeSubgraphs(graph, graph)) return false;
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    if (!isSafeObject(graph, AGNODE, node)) return false;
    if (url && !isSafeAddress(agxget(node, url))) return refuse("this URL of a node"), false;
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      if (!isSafeObject(graph, AGEDGE, edge)) return false;
    }
  }
  return true;
}

// The length is an unsigned int up to Graphviz 12 and a size_t since.
static bool write(Agraph_t *graph, const char *format, struct CGraphvizResult *result) {
  union {
    unsigned int narrow;
    size_t wide;
  } length = {.wide = 0};
  if (gvRenderData(context, graph, format, &result->data, (void *)&length) != 0) return false;
  result->length = _Generic(
    &gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *): length.narrow,
    default: length.wide);
  return result->data != NULL;
}

// Left alone, Graphviz only shortens lines, and a drawing may get half as wide again, most of it white. The ratio
// "compress" pulls it together sideways, but asks for a size, to which the drawing would then be shrunk: so that is taken
// back once the layout is there.
static int lay_out(Agraph_t *graph, const char *layout) {
  if (strcmp(layout, "dot") != 0) return gvLayout(context, graph, layout);
  agattr(graph, AGRAPH, "ratio", "compress");
  agattr(graph, AGRAPH, "size", "1,1");
  int failure = gvLayout(context, graph, layout);
  if (failure == 0) GD_drawing(graph)->size = (pointf){0, 0};
  return failure;
}

// What becomes of a graph that is laid out.
struct output {
  // The format it is written in; NULL for a drawing.
  const char *format;
  struct CGraphvizResult *result;
  struct CGraphvizDrawing *drawing;
};

// The renderer draws on what it is given instead of a file of its own. Of its devices this one measures in points and
// leaves what it drew on open.
static bool record(Agraph_t *graph, struct CGraphvizDrawing *drawing) {
  drawing->recording = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *canvas = cairo_create(drawing->recording);
  bool isDrawn = gvRenderContext(context, graph, "eps:cairo", canvas) == 0 && cairo_status(canvas) == CAIRO_STATUS_SUCCESS;
  cairo_destroy(canvas);
  double left, top;
  cairo_recording_surface_ink_extents(drawing->recording, &left, &top, &drawing->width, &drawing->height);
  return isDrawn;
}

static enum CGraphvizOutcome draw(const char *dot, const char *layout, const char *resolution, struct output output) {
  if (!context) context = gvContext();
  if (!context) return CGraphvizUnavailable;
  Agraph_t *graph = agmemread((char *)dot);
  if (!graph) return CGraphvizSyntaxError;
  enum CGraphvizOutcome outcome = CGraphvizRefused;
  if (isSafe(graph)) {
    if (resolution) agattr(graph, AGRAPH, "dpi", (char *)resolution);
    outcome = CGraphvizLayoutError;
    if (lay_out(graph, layout) == 0) {
      bool isWritten = output.format ? write(graph, output.format, output.result) : record(graph, output.drawing);
      outcome = isWritten ? CGraphvizRendered : CGraphvizRenderError;
      gvFreeLayout(context, graph);
    }
  }
  agclose(graph);
  return outcome;
}

// One at a time, with its messages.
static struct CGraphvizResult draw_alone(
  const char *dot, const char *layout, const char *format, const char *resolution, struct CGraphvizDrawing *drawing
) {
  struct CGraphvizResult result = {0};
  pthread_mutex_lock(&lock);
  messages = NULL;
  messagesLength = 0;
  agreseterrors();
  agusererrf previous = agseterrf(collect);
  struct output output = {.format = format, .result = &result, .drawing = drawing};
  result.outcome = draw(dot, layout, resolution, output);
  agseterrf(previous);
  result.messages = messages;
  messages = NULL;
  pthread_mutex_unlock(&lock);
  return result;
}

struct CGraphvizResult cgraphviz_render(
  const char *dot, const char *layout, const char *format, const char *resolution
) {
  return draw_alone(dot, layout, format, resolution, NULL);
}

struct CGraphvizResult cgraphviz_record(const char *dot, const char *layout, struct CGraphvizDrawing *drawing) {
  *drawing = (struct CGraphvizDrawing){0};
  return draw_alone(dot, layout, NULL, NULL, drawing);
}

void cgraphviz_release(struct CGraphvizResult *result) {
  if (result->data) gvFreeRenderData(result->data);
  free(result->messages);
  *result = (struct CGraphvizResult){0};
}
