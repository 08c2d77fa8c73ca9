local copydesk = require "copydesk"

-- What is no news at all, though its words are those around articles: every line of it stays.
local texts = {
  ["a poem of words that sites use"] = [[
Share with me the evening light,
Follow the river down.
Read the stars, the more the night
Subscribes to fields of brown.

Print of fox on early snow,
Tweet of wren at four,
Sign up with the winds that blow,
Close the garden door.

More

Next to the gate the roses lean,
Previous years have gone.
Home is where the moss is green,
Help me carry on.]],
  ["a poem whose lines begin like credits"] = [[
BY THE SEA

By Loch and Lea I wandered far,
By Night I came again,
From Marlow to the harbour bar
In sunshine and in rain.

Photo of my mother, old,
Video of the tide,
Source of all the tales she told,
Tags upon her bride.]],
  ["fiction"] = [[
Chapter One

Anna put the letter down. "Who wrote this?" she asked.

"Read more," said Tom. "It gets worse."

She read on. By the third page her hands shook.

Advertisement of any kind was forbidden in the village, and yet there it was: a poster, red on white.

"Sign up today," she read aloud. "Join us."

"Share it with nobody," he said.

Comment was useless. She folded the paper.

Contact with the outside world had been cut on Tuesday.

Updated or not, the map was of no use.

Correction. It was of every use.

***

"Follow me," said Tom. They went out.

By Harrow Street they turned left. Photos lined the wall.

Written by hand, the note said: Come at once.

Edited by candlelight, the book had taken ten years.

Reporting to the captain was the worst part of the day.

Previous attempts had failed. Next time would be different.

Home.

The End]],
  ["a chat log"] = [[
[10:31] Ada: hi
[10:31] Tom: hey, did you see the news?
[10:32] Ada: which?
[10:32] Tom: the ferry thing. Read more here if you want
[10:33] Ada: ok share it
[10:34] Tom: subscribe to the harbour channel, it's good
[10:35] Ada: lol
[10:36] Ada: sign in first?
[10:36] Tom: yes
Ada: Like
Tom: 2 minutes ago
Ada: no comments
Tom: print it
Ada: close
Ada: more]],
  ["a program with remarks"] = [[
-- Copyright (c) 2021 Ada Quell
-- All rights reserved.
local share = require "share"
local M = {}

function M.print(x)
  print(x)
end

function M.close() end
-- Author: Ada Quell
-- Source: http://example.org
-- Updated: 2021-01-02
-- Tags: a, b
-- see also: other.lua
return M]],
  ["the head of a C file"] = [[
/*
 * Author: Tom Okoro <tom@example.org>
 * Copyright 2020 Harbour Ltd.
 * Written by Tom Okoro
 */
#include <stdio.h>
#define MENU 1
int main(void) {
  printf("Share this article\n");
  return 0;
}]],
  ["a list"] = [[
Shopping list
- milk
- bread
- tea (2 boxes)
- print photos
- mail letters
- call mother
- video tape
- books
- more paper
- pin
- line
- link cable]],
  ["an interview with speakers"] = [[
MK: When did you first see the whale?
AQ: On Monday, at six in the morning. I was on the pier with my dog.
MK: What did you do?
AQ: I called the harbour office. Nobody answered, of course, it was six.
MK: And then?
AQ: I took a photo. Photo: still on my phone.
(LAUGHTER)
MK: Share it with us.
AQ: I will.
(APPLAUSE)
MK: Thank you for joining us.
AQ: Thank you.]],
  ["an album told in sentences"] = [[
The winter of the whale

Photo by photo, day by day, he recorded it.

Photo: the last picture taken

Image by image, the ice came nearer, and nobody on the pier said a word.]],
  ["the rules of a club under numbered headings"] = [[
1. Members
Members pay once a year, and they may come to every meeting that is held in the hall on the first Monday of a month.
2. Newsletter
The letter is sent to every member in March, and whoever wants to write for it asks the secretary before February.
3. All rights reserved
What is printed in it belongs to those who wrote it, and nobody else may read from it at the summer fair.
4. Cookies
We bake them for the summer fair, and every member may take two of them home in a bag when the fair is over.]],
  ["live-blog times and their entries"] = [[
10:02 a.m.

The ferry has left the harbour, the council says. There are 41 people on board and a brass band.

10:15 a.m.

The whale has woken up and is swimming out to sea, a spokeswoman says in a message to reporters.

11:00

The captain has ordered tea for everybody, and the brass band is playing on the upper deck.]],
}

-- The phrases of sites in the mouths of people, by language.
local said = {
  nl = "De trein was al weg.\n\n'Nee.'\n\n'Lees ook dit,' zei hij en hij wees naar het huis.\n\n'Lees ook dit,' zei hij.",
  ko = "기차는 이미 떠났다.\n\n\"아니요.\"\n\n\"관련 기사.\" 그가 웃었다.",
  ar = "كان القطار قد غادر عندما وصلت مريم.\n\n«لا.»\n\n«اقرأ أيضا» قال.",
}

local STAYS = { body = true, subhead = true, dateline = true, title = true, subtitle = true }

local names = {}
for name in pairs(texts) do names[#names + 1] = name end
table.sort(names)

describe("clean keeps", function()
  for _, name in ipairs(names) do
    it(name, function()
      local gone = {}
      for _, line in ipairs(copydesk.clean(texts[name]).lines) do
        if not STAYS[line.kind] then gone[#gone + 1] = line.kind .. ": " .. texts[name]:sub(line.first, line.last) end
      end
      assert.same({}, gone)
    end)
  end

  for lang, text in pairs(said) do
    it("what somebody says in quotes: " .. lang, function()
      assert.equal(text, copydesk.clean(text, { lang = lang }).text)
    end)
  end
end)
