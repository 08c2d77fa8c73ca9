-- Chinese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "zh",
  name = "Chinese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr mr mrs ms messrs prof st mt ft rev gen col lt capt sgt hon ]],
      before_number = [[ no nos vol vols p pp ch fig figs sec art ver op ed nr tel ]],
      inside = [[ i.e e.g cf vs viz approx ca feat ]],
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
    opens = [[在 | 于 | 於]],
    wrote = [[写道 | 寫道 | 写到 | 寫到 | 写了 | 的来信 | 來信]],
    glue = [[于 | 於 | 在 | 星期 | 时间]],
    months = [[一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月]],
    days = [[
      星期一, 周一, 週一, 礼拜一, 禮拜一 | 星期二, 周二, 週二, 礼拜二, 禮拜二 | 星期三, 周三, 週三, 礼拜三, 禮拜三 | 星期四, 周四, 週四, 礼拜四, 禮拜四 |
      星期五, 周五, 週五, 礼拜五, 禮拜五 | 星期六, 周六, 週六, 礼拜六, 禮拜六 | 星期日, 星期天, 周日, 週日, 礼拜日, 禮拜日
    ]],
    am = [[上午 | 凌晨 | 早上 | 清晨 | 早晨]],
    pm = [[下午 | 晚上 | 傍晚 | 中午]],
    fields = {
      from = [[发件人 | 發件人 | 寄件者 | 寄件人 | 发件者 | 发送人 | 自]],
      to = [[收件人 | 收件者 | 至 | 到]],
      cc = [[抄送 | 副本 | 密送 | 密件副本]],
      date = [[发送时间 | 发件时间 | 發送時間 | 傳送時間 | 寄件日期 | 日期 | 发送日期 | 发件日期 | 时间 | 時間 | 已发送]],
      subject = [[主题 | 主題 | 主旨 | 标题]],
      other = [[回复 | 回覆 | 回复至 | 重要性 | 附件]],
    },
    original = [[原始邮件 | 原始郵件 | 原邮件 | 原始信件 | 原始消息 | 原始訊息 | 原始信息 | 原来邮件 | 原郵件]],
    forwarded = [[
      转发的邮件 | 转发邮件 | 已转发邮件 | 转发邮件信息 | 转发的信息 | 轉寄的郵件 | 轉寄郵件 | 轉寄訊息 | 轉寄的訊息 | 开始转发邮件 | 開始轉寄郵件 | 下面是转发的邮件 |
      下面是被转发的邮件 | 以下是转发的邮件 | 被转发邮件信息 | 轉發郵件
    ]],
    device = [[
      发自我的 … | 發自我的 … | 发送自我的 … | 傳送自我的 … | 寄自我的 … | 来自我的 … | 從我的 … 傳送 | 从我的 … 发送 | 從我的 … 發送 | 發自 | 发自 | 发送自 |
      傳送自 | 通过 … 发送 | 使用 … 发送 | 获取 outlook | 取得 outlook | 下载 outlook | 下載 outlook | 获取适用于 … 的 outlook |
      取得適用於 … 的 outlook
    ]],
    devices = [[手机 | 手機 | 邮箱 | 郵箱 | 平板 | 网易 | 华为 | 小米 | 客户端 | 行動 | 移动]],
    excuse = [[请原谅 | 抱歉]],
    greetings = [[您好 | 你好 | 尊敬的 | 亲爱的 | 親愛的 | 大家好 | 早上好 | 下午好]],
    inline = [[下面 | 以下 | 见下 | 如下]],
    closings = [[
      此致 | 此致敬礼 | 敬礼 | 祝好 | 谢谢 | 謝謝 | 多谢 | 敬上 | 顺祝商祺 | 順頌商祺 | 顺颂商祺 | 商祺 | 祝商祺 | 致礼 | 祝工作顺利 | 敬祝 | 祝您愉快
    ]],
    disclaimers = [[
      本邮件及其附件 | 本郵件及其附件 | 本邮件含有保密 | 本邮件可能含有 | 此邮件及其附件 | 本信件可能包含 | 如果您不是预期的收件人 | 如果您错误地收到 | 如果您误收 | 若您並非 |
      保密声明 | 免责声明 | 機密聲明
    ]],
    hints = [[此電子郵件 | 本電子郵件 | 保密信息 | 机密信息 | 機密資訊]],
    footers = [[您收到此邮件是因为 | 您收到这封邮件是因为 | 您收到此郵件是因為 | 退订 | 取消订阅 | 取消訂閱 | 退訂 | 邮件列表]],
  },
}
