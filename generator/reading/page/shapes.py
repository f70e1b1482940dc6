"""What lines of a page look like."""

from __future__ import annotations

import re

_NUMBER = "[一二三四五六七八九十百千零〇两○0-9０-９]+"
ARTICLE = re.compile(rf"^第\s?{_NUMBER}\s?条")
FIRST_ARTICLE = re.compile(r"^第\s?[一1１]\s?条(?!之)")
DIVISION = re.compile(rf"^第\s?{_NUMBER}\s?(?:编|分编|章|节)(?!的|规定|至|、)")
NUMBERED = re.compile(rf"^(?:{_NUMBER}、|[（(]{_NUMBER}[)）])")
CONTENTS = re.compile(r"^[\[【（(]?目\s*[录次][\]】）)]?[:：]?$")
ALONE = re.compile(r"^(?:总则|附则|分则|序言|附件.{0,20})$")
DATE = re.compile(r"[12]\d{3}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零一二三四五六七八九]{3}年")
EVENT = re.compile("通过|批准|公布|修正|修订|施行|发布|颁布|修改|废止|公告|令第|实施|印发|起")
KINDS = (
    "条例|法|办法|规定|决定|细则|规则|解释|决议|意见|批复|修正案|守则|章程"
    "|准则|通则|安排|公约|议定书|协定|纲要|指引|典|通知|规程|规范|标准|方案|答复|复函|若干问题"
)
TITLE = re.compile(rf"^《?[^。；;！!？?>＞|:：]{{1,80}}(?:{KINDS})》?(?:\s?[（(][^）)]{{1,30}}[）)])?$")
ANNEX = re.compile(r"^(?:附\s?[件表录图]|附\s?[:：])")
FILES_FOLLOW = re.compile(r"^(?:相关)?附件(?:下载)?\s?[:：]?$")
_FOOT = re.compile(
    r"^[\[【]?(?:预览时标签|继续滑动|向[上下]滑动|轻[触点]|微信扫|阅读原文|点亮|推荐阅读|延伸阅读|热门|相关(?:法规|法律|政策|信息|新闻|推荐|文档|内容|报道|稿件|专题)|关联阅读|相关阅读|相关链接|相关文件|相关解读|相关附件|附件下载|信息来源|来源[:：]|微信公众号|官方微信|政务微博"
    r"|扫一扫|扫码|智能问答|问答知识库|回到顶部|返回顶部|上一篇|下一篇|上一条[:：]|下一条[:：]|打印|关闭窗口|【打印|分享到|分享[:：]?$"
    r"|责任编辑|编辑[:：]|责编|版权所有|主办[:：单]|承办[:：单]|网站地图|网站标识码|ICP|[\u4e00-\u9fff]ICP备|联系我们|关于我们|友情链接"
    r"|[脚尾]注[:：]|【?字体|【?字号|[\[【]\s?大|大\s中\s小|打印本页|我要|(?:附件\s?\d*\s?[:：]?\s?)?\S{1,90}\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)$"
    r"|Copyright|收藏|浏览次数|点击数|图解[:：]|解读[:：]|政策解读|公安备案|.{0,3}公网安备)",
    re.IGNORECASE,
)
_SITE = re.compile(r"版权|ICP|扫一扫|微信|网站|浏览器|本页|Copyright", re.IGNORECASE)
RUBBISH = re.compile(
    r"^(?:文字大小|字体|字号|浏览次数|阅读次数|点击数|点击率|来源[:：]|发布时间|发布日期|时间[:：]|日期[:：]|打印|分享|信息来源|【"
    r"|[12]\d{3}[-./]\d{1,2}[-./]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$))"
)


def opens_provision(text: str) -> bool:
    """Whether the line begins with the label of a division, an article or an item."""
    return bool(ARTICLE.match(text) or DIVISION.match(text) or NUMBERED.match(text))


def is_foot(text: str) -> bool:
    """Whether the line belongs to the foot of a page. A whole sentence (承办单位应当……。) is the law's."""
    return bool(_FOOT.match(text)) and not (text.endswith(("。", "；")) and not _SITE.search(text))
