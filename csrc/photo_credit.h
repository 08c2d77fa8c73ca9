/*
** photo_credit.h - floor 2: who took a picture, for which agencies, under which licence, in the forms that photo desks use.
**   Ada Quell/AFP via Getty Images      Photo: Ada Quell / Harbour Pictures      (Image credit: Meridian)      © Ada Quell | CC BY-SA 4.0
**   MERIDIAN/Ada Quell      Ada Quell for the Harbour Ledger      Ada Quell (Harbour Pictures)
*/
#ifndef CD_PHOTO_CREDIT_H
#define CD_PHOTO_CREDIT_H

#include "reading.h"

#define CD_MOST_SUPPLIERS 16

typedef struct cd_photo_credit {
  cd_span photographer, licence;               /* empty where there is none */
  cd_span suppliers[CD_MOST_SUPPLIERS];        /* agencies and houses, in the order of the line */
  size_t supplier_count;
  int joined;                                  /* whether more than a comma or bracket stands between the parts: a slash, "via" */
  cd_span span;                                /* the credit itself, without its label: empty if the line has none */
} cd_photo_credit;

/* Reads the picture credit in a line that has been read. */
void cd_parse_photo_credit(const cd_reading *r, cd_photo_credit *c);

#endif
