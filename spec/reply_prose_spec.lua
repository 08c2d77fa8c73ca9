-- Messages that quote nobody, though some of their lines look so: all of it stays.

local copydesk = require "copydesk"

-- apart by a line "%"
local messages = [[
3 Feb 2020 10:00 Jane Doe <jane@example.org>

4 Feb 2020 11:15 Tom Roe <tom@example.org>

5 Feb 2020 12:30 Ann Lee <ann@example.org>
%
We load at noon.

________________

The rope is worn and must be replaced before May.
%
We load at noon.

__

The rope is worn and must be replaced before May.
%
We load at noon.

--

The rope is worn and must be replaced before May.
%
We load at noon.

—

The rope is worn and must be replaced before May.
%
This message is confidential, Paul.

The pier will be sold.
%
The pier will be sold.

This message is confidential, Paul.
%
Diese Nachricht ist vertraulich, Paul.

Der Kai wird verkauft.
%
Please see what Bob <bob@example.org> wrote:
We should do the same.
%
Wie Anna am 3. Februar schrieb:
Das Tor ist grün.
%
Comme Jean a écrit :
la porte est verte.
%
As Shakespeare wrote:

> Shall I compare thee to a summer's day?
%
My favourite lines

> Two doors there are,
> and both are green.

Do you like them?
%
I ran

$ make all > log
> still waiting

and nothing happened.
%
To: do list for Monday
From: now on, green only.
%
From the beginning, this was a bad idea.
On the other hand, it works.
On 3 February we met: Ann, Bob and Carl.
On Monday at 10:00:
- meeting
- lunch
%
Agenda for 3 Feb 2020 10:00:
- doors
- paint
%
Date: 3 Feb 2020
Place: the hall
Topic: doors
%
On call:
Mon 3 Feb 2020 10:00 Jane Doe
Tue 4 Feb 2020 10:00 Sam Roe
%
Contacts:
Jane Doe <jane@example.org>
Sam Roe <sam@example.org>
%
2020-02-03 10:00 GMT server started
2020-02-03 10:01 GMT server stopped
%
Subject: the door
It should be green.
%
Hello,

Subject: the door
To: paint it

Jane
%
> a

b

> c

d
%
Thanks
%
Best regards,
Jane
%
Jane
%
Please call me back.

Jane Doe
+44 20 7946 0000
%
My address is:

Jane Doe
1 Green Street
Port Ellery
%
Thanks!

Could you also
paint the door
green today
%
Thanks for this.
Regards to Ann.
%
Cheers,

I will see you there. It will be fun.
%
Item one
-------
text of item one that is long enough to be text and not a name

Item two
-------
text of item two
%
a | b
--|--
1 | 2
%
| a | b |
|---|---|
| 1 | 2 |
%
1 > 0
2 >= 1
x -> y
>_<
%
Fine.

***

Next chapter begins here. It was a dark night.
%
I wrote to bob@example.org on 3 Feb 2020 the following:
please paint.
%
She said: yes.
He wrote:
no.
%
If you are not the intended recipient of my affection, say so.
%
Can you unsubscribe me? I get too many mails.
%
Unsubscribe me from this list please.
%
What does "Sent from my iPhone" mean at the end of your mails?
%
The original message
was lost.
%
Original message
%
Begin forwarded message: what does that mean?
%
a@b.c:
1
%
12:30 Ann arrives:
13:30 Bob arrives:
%
Von: 10 Uhr
Bis: 11 Uhr
%
De: Paris
A: Lyon
%
Hi,
> is a sign in HTML
that must be escaped.
%
Here is the diff:

--- a/file
+++ b/file
@@ -1 +1 @@
-old
+new
%
Here is the log:
From: a
To: b
and so on.
%
Yes.
-Jane and Sam
will come
%
- Milk
- Eggs
-Bread
%
--verbose
shows more
%
On 3/2/2020 Jane wrote a letter to the council, and it said: no.
%
在 2020年2月3日 我们写道：门是绿的。
%
去年他写道：
门是绿的。
%
Jane escribió:
la puerta es verde.
%
Message from Jane
The door is green.
%
Ann:
I like green.
Bob:
I like blue.
%
As you said:

> Will you come?

Yes, I will.
%
Good news.

My computer is virus-free now, so I can write again.
%
We have moved.

Our registered office will be in Port Ellery from May on, so please write to us there.
%
Please send me two numbers.

I need your company number and your VAT number by Monday.
%
Ich habe Post.

Das Amtsgericht will, dass ich am Montag dort bin.
%
Ich habe Post.

Amtsgericht und Landgericht sind in dieser Stadt nicht weit voneinander, und so will ich am Montag zu beiden gehen, wenn
du mitkommst, denn allein finde ich mich in solchen Häusern nicht zurecht, und du kennst die Leute dort.
%
About your plan.

You should consider the environment in which the door will stand.
%
Hi,

the information in this email is all I have for now, more on Monday.
%
Bonjour,

ce courriel et le tien se sont croisés.
%
Part one
---
Part two is here. It has a sentence, and it goes on over the line,
as the text of a section does, which nobody puts into a signature.
---
Part three
%
First answer.
--
But then I thought about it again, and I think that the green door is not
what we want. It costs too much, and it does not fit the house.
We should ask Ann whether she has another one.
%
+-------+------+
| doors | sold |
+-------+------+
| green | 3    |
+-------+------+
%
My flight:
From: LHR
To: JFK
Date: 3 February 2020
%
Von: Berlin
An: Hamburg
Datum: 3. Februar
Preis: 20 EUR
%
commit 1234
From: Jane
Date: today

    Paint the door
%
Is this the message?

```
From: Jane Doe <jane@example.org>
Sent: Monday
To: Sam
Subject: the door

-----Original Message-----
> Will you come?
```

It looks strange.
%
Monday, 3 February 2020
10:00 Jane <jane@example.org>
11:00 Sam <sam@example.org>
%
On 3 February 2020 at 10:00 on behalf of Jane Doe <jane@example.org> I send you this:
a door.
%
On February 3, 2020, Jane wrote:

I will come at ten, and I will bring the paint.
%
On Monday, 3 February 2020, we met Jane <jane@example.org> and Bob, and he wrote:
the door is green.
%
--
Note
--
Bring the paint, and do not forget the brush, please. We need all of it.
%
Hi,

Subject: I would rather call it "a green door".
From: now on, please.
%
I saw it: on Monday, 3 February 2020, we met Jane <jane@example.org> and Bob, and he wrote: the door is green.
%
]]

describe("reply keeps the whole of", function()
  for message in messages:gmatch "(.-)\n%%\n" do
    it(("%q"):format(message), function() assert.equal((message:gsub("^\n+", ""):gsub("\n+$", "")), copydesk.reply(message).text) end)
  end
end)
