[
 { name: 'online', lang: 'zh-CN', localService: false }, { name: 'english', lang: 'en-US', localService: true },
 { name: 'cantonese', lang: 'zh-HK', localService: true }, { name: 'local', lang: 'zh-CN', localService: true }]
