String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('signed-off.pdf: complete')
assert log.contains('saved-by-chrome.pdf: resaved')
assert log.contains('1 of 2 files are not complete')
String report = new File(basedir, 'target/returned.json').getText('UTF-8')
assert report.contains('"verdict": "complete"') && report.contains('"verdict": "resaved"')
return true
