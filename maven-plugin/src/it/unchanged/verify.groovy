String log = new File(basedir, 'build.log').getText('UTF-8')
def runs = (log =~ /(\d+) files in .*, (\d+) written, (\d+) removed; packet ([0-9a-f]{16})/).collect { it }
assert runs.size() == 2 : "ran ${runs.size()} times"
assert runs[0][2] == runs[0][1] : 'the first run writes everything'
assert runs[1][2] == '0' && runs[1][3] == '0' : 'the second run found something to write'
assert runs[0][4] == runs[1][4] : 'the packet changed'
assert log.contains('Since edition 1:') && log.contains('notice: 24 hours -> 48 hours') : 'what has changed since is not told'
assert log =~ /\[ERROR\] later\/packet\.yaml:\d+:\d+: error\[edition-unchanged\]/
return true
