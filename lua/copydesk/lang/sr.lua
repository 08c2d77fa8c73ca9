-- Serbian. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "sr",
  name = "Serbian",

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[дана | на | dana | na]],
    wrote = [[
      је написао | је написала | је написао/ла | написао је | написала је | написао | написала | пише |
      je napisao | je napisala | je napisao/la | napisao je | napisala je
    ]],
    glue = [[у | сати | корисник | је | u | je]],
    prose = [[као | што | кад | када | ако | јер | он | она | они | ја | ми | и | али | то | ово]],
    months = [[
      јануар, јануара, јан, januar, jan | фебруар, фебруара, феб, februar, feb | март, марта, мар, mart, mar |
      април, априла, апр, april, apr | мај, маја, maj | јун, јуна, јуни, јун, jun | јул, јула, јули, јул, jul |
      август, августа, авг, avgust, avg | септембар, септембра, сеп, septembar, sep |
      октобар, октобра, окт, oktobar, okt | новембар, новембра, нов, novembar, nov |
      децембар, децембра, дец, decembar, dec
    ]],
    day_first = true,
    days = [[
      понедељак, пон, ponedeljak, pon | уторак, уто, utorak, uto | среда, сре, sreda, sre |
      четвртак, чет, četvrtak, čet | петак, пет, petak, pet | субота, суб, subota, sub | недеља, нед, nedelja, ned
    ]],
    fields = {
      from = [[од | пошиљалац | šalje]],
      to = [[за | прима | коме]],
      cc = [[копија]],
      date = [[датум | послато | poslato]],
      subject = [[наслов | тема | naslov]],
      other = [[прилози]],
    },
    original = [[оригинална порука | изворна порука]],
    forwarded = [[прослеђена порука | prosleđena poruka]],
    device = [[послато са мог … | послато са моје … | послато са | послато помоћу | poslato sa mog … | poslato sa]],
    devices = [[телефон | таблет]],
    greetings = [[здраво | поздрав | поштовани | поштована | драги | драга | добар дан | zdravo]],
    inline = [[испод | у тексту]],
    closings = [[поздрав | срдачан поздрав | с поштовањем | хвала | srdačan pozdrav | s poštovanjem]],
    disclaimers = [[ако нисте прималац ове поруке]],
    hints = [[ова порука и сви | поверљиве информације]],
    footers = [[примили сте ову поруку јер | да бисте се одјавили | одјавите се]],
  },
}
