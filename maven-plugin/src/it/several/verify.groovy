def ids = ['one', 'two', 'three'].collect {
    File out = new File(basedir, "$it/target/welcome")
    assert new File(out, 'agreement.en.pdf').isFile() : "$it has no agreement"
    assert new File(out, 'site/en/sessions.html').isFile() : "$it has no site"
    new File(out, 'packet.json').getText('UTF-8')
}
assert ids.toSet().size() == 3
File one = new File(basedir, 'one/target/welcome')
['agreement.en.pdf', 'packet.json', 'site/index.html', 'site/en/index.html', 'site/en/sessions.html',
 'site/agreement.en.pdf', 'site/packet.json', 'site/certificate.pem'].each {
    assert new File(one, it).isFile() : "$it is missing"
}
assert new File(one, 'site/en/sessions.html').getText('UTF-8') =~ /24(\s|\u00a0|&nbsp;)hours/
assert new File(one, 'agreement.en.pdf').bytes[0..4] == '%PDF-'.bytes as List
assert !one.parentFile.list().any { it.startsWith('.welcome') }
assert new File(one, 'packet.json').getText('UTF-8').contains('2027-01-02T03:04:05Z')
assert !new File(basedir, 'build.log').getText('UTF-8').contains('not marked @threadSafe')
return true
