#include "scan_stops.h"

size_t cd_scan_stops(const cd_stop_bytes *stops, const unsigned char *bytes, size_t from, size_t to) {
  while (from < to && !stops->is[bytes[from]]) from++;
  return from;
}
