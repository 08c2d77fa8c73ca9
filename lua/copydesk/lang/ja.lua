-- Japanese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ja",
  name = "Japanese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr mr mrs ms messrs prof st mt rev gen col lt capt sgt hon ]],
      before_number = [[ no nos vol vols p pp ch fig figs sec art ver op ed nr tel ]],
      inside = [[ i.e e.g cf vs viz approx ca feat ft ]],
      anywhere = [[
        etc et.al al inc ltd corp co llc plc bros dept univ u.s u.s.a u.k e.u u.n d.c n.y l.a jr sr b.c a.d
      ]],
      ending = [[ a.m p.m ph.d m.d ]],
    },
    starters = [[
      the a an this that these those it he she they we you i my his her our their in on at and but or for from with
      as if when what who how why where is are was were do does not no
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[
      のメール | のメッセージ | さんは書きました | は書きました | さんが書きました | が書きました | さんは次のように書きました | は次のように書きました | さんのメール |
      さんのメッセージ | さんからのメール | からのメール | さん wrote
    ]],
    glue = [[に | 、 | より | から]],
    days = [[月曜日, 月曜 | 火曜日, 火曜 | 水曜日, 水曜 | 木曜日, 木曜 | 金曜日, 金曜 | 土曜日, 土曜 | 日曜日, 日曜]],
    am = [[午前]],
    pm = [[午後]],
    fields = {
      from = [[差出人 | 送信者 | 送信元 | 発信者]],
      to = [[宛先 | 受信者 | 送信先]],
      cc = [[cc | bcc]],
      date = [[送信日時 | 日時 | 日付 | 送信日 | 送信]],
      subject = [[件名 | 題名]],
      other = [[返信先 | 重要度 | 添付ファイル]],
    },
    original = [[元のメッセージ | オリジナルメッセージ | 元のメール | オリジナルのメッセージ | 元のメッセージ:]],
    forwarded = [[転送メッセージ | 転送されたメッセージ | 転送されたメール | 転送メール | 転送済みメッセージ | 転送ここから | 以下、転送メッセージ]],
    device = [[
      … から送信 | … から送信されました | … から送信しました | … より送信 | … で送信 | … から送っています | outlook for … を入手 |
      outlook for … を入手してください | outlook … を入手
    ]],
    devices = [[スマートフォン | 携帯 | スマホ | タブレット]],
    excuse = [[ご容赦ください | 失礼します]],
    greetings = [[こんにちは | お世話になっております | お世話になります | いつもお世話になっております | お疲れ様です | おはようございます | こんばんは | 拝啓]],
    inline = [[以下 | 下記 | インライン]],
    closings = [[
      よろしくお願いします | よろしくお願いいたします | よろしくお願い致します | 宜しくお願いします | 宜しくお願いいたします | 宜しくお願い致します | 以上、よろしくお願いいたします |
      以上、よろしくお願いします | 敬具 | 以上 | かしこ | 草々 | ありがとうございます | ありがとうございました | では
    ]],
    disclaimers = [[このメールは機密 | 本メールは機密 | このメールには機密 | このメールを誤って | 誤って本メールを]],
    hints = [[本メールには | このメールに記載された | 本電子メール | 本メールの内容 | 機密情報]],
    footers = [[このメールは、 | 配信停止 | 購読解除 | 登録解除 | メーリングリスト]],
  },
}
