String log = new File(basedir, 'build.log').getText('UTF-8')
File content = new File(basedir, 'content')
assert log =~ /wrote \d+ files into/
assert new File(content, 'da/policies/house.md').isFile() : 'a studio has rules of the house'
assert !new File(content, 'ru').exists()
String packet = new File(content, 'packet.yaml').getText('UTF-8')
['name: Blue Door', 'country: DK', 'languages: [da, en]'].each {
    assert packet.contains(it) : "packet.yaml does not say: $it"
}
assert log.contains("there is no kind 'bakery'; there are phone, in-person, online, studio, shop")
assert !log.contains('\tat org.welcomepacket')
return true
