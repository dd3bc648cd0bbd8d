String log = new File(basedir, 'build.log').getText('UTF-8')
['content/packet.yaml:3:3: error[unknown-key]', 'content/packet.yaml', 'content/policies/sessions.md:5:', 'BUILD FAILURE',
 'mvn welcome:check'].each {
    assert log.contains(it) : "the log does not say: $it"
}
assert log =~ /\[ERROR\] content\/policies\/sessions\.md:5:\d+: error\[unknown-tag\]/
assert log =~ /error\[missing-file\]/
assert !log.contains('\tat org.welcomepacket') : 'a mistake of the author is no stack trace'
assert !new File(basedir, 'target').exists() : 'something was written'
return true
