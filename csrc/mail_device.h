/*
** mail_device.h - floor 2: lines that devices and mail programs add to a message: "Sent from my iPhone".
*/
#ifndef CD_MAIL_DEVICE_H
#define CD_MAIL_DEVICE_H

#include "core.h"
#include "mail_phrases.h"

/*
** Whether text[first..last), a line without white space around it, is such a line, whole. A sentence that only begins
** like one ("Sent from my desk, which is full") is none.
*/
int cd_mail_is_device(const cd_mail_phrases *p, const char *text, size_t first, size_t last);

#endif
