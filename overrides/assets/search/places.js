/* What the site itself can do, asked for by everyday words: 大字 leads to the elder edition. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  // Words that only say that something is wanted, set aside first. Longer ones first.
  var WANTING = "怎么换成 怎么切换 怎么打开 怎样才能 在哪里 怎么样 怎么 怎样 如何 哪里 在哪 可以 我要 我想 打开 切换 换成 使用 功能 模式 能不能 吗 呢".split(" ");
  var PLACES = [
    { words: "长辈版 关怀版 关怀 大字 大字版 大字体 老年版 老人版 敬老版 适老版 适老化 老年模式 长辈模式 关怀模式 字太小 字太小看不清 看不清 放大 放大字 字大一点",
      text: "换成长辈版", note: "字大、单栏，随时可以换回标准版", edition: "elder" },
    { words: "标准版 普通版 小字", text: "换回标准版", note: "字小一些，旁注在右边", edition: "standard" },
    { words: "朗读 语音 语音播报 播报 读出来 读给我听 念给我听 听 收听 播放", text: "朗读", note: "打开一条，按“朗读本条”", page: "first" },
    { words: "打印 打印版 纸质版 印出来 大字本 小册子", text: "打印和下载", note: "下载排好的文件打印，或者打开一条后按“打印”", page: "downloads.html" },
    { words: "下载 离线 离线版 离线包 电子书 pdf epub word excel 数据", text: "下载", note: "可以打印和离线阅读的文件", page: "downloads.html" },
    { words: "字号 字体 字体大小 文字大小 颜色 深色 夜间 夜间模式 高对比 对比度 黑底黄字 行距 阅读尺 大鼠标 大指针 显示设置 设置", text: "显示设置", note: "文字大小、颜色、行距等", settings: true },
    { words: "无障碍 无障碍声明 自评 适老化自评", text: "适老化与无障碍自评", note: "本站怎样照顾老年人和残障人士", page: "accessibility.html" },
    { words: "什么是责任 责任是什么 责任标注 标注规则 责任类型 七种类型", text: "什么是责任", note: "怎样算一项责任，七种类型，名称怎样写", page: "what-is-a-duty.html" },
    { words: "目录 首页 主页", text: "首页和目录", note: "", page: "index.html" }
  ];

  /* This page again in an edition. */
  function inEdition(edition) {
    var address = new URL(location.href);
    address.searchParams.set("edition", edition);
    return address.href;
  }

  /* The first article of a regulation. */
  async function firstArticle(head, place) {
    for (var d = head.regulations[place] ? head.regulations[place].first : 0; d < head.documents; d++) {
      if (!S.isName[d]) return S.hrefOf(await S.document(d)).split("#")[0];
    }
    return S.site + "index.html";
  }

  /* The places that a query asks for: text, note, href, or `settings` where a dialog of this page is meant. */
  S.places = async function (raw, head, current) {
    var asked = S.tight(raw);
    WANTING.forEach(function (word) { asked = asked.split(word).join(""); });
    var found = [];
    for (var place of PLACES) {
      if (!asked || place.words.split(" ").indexOf(asked) < 0) continue;
      if (place.settings && !document.querySelector("[data-settings-open]")) continue;
      var href = place.edition ? inEdition(place.edition) : place.page === "first" ? await firstArticle(head, current || 0) : S.site + (place.page || "accessibility.html");
      found.push({ text: place.text, note: place.note, href: href, settings: !!place.settings });
    }
    return found;
  };
  S.openSettings = function () {
    var button = document.querySelector("[data-settings-open]");
    if (button) button.click();
  };
})();
