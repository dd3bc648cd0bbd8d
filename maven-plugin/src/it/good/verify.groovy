File out = new File(basedir, 'target/welcome')
['agreement.en.pdf', 'packet.json', 'site/index.html', 'site/en/index.html', 'site/en/sessions.html',
 'site/agreement.en.pdf', 'site/packet.json', 'site/certificate.pem'].each {
    assert new File(out, it).isFile() : "$it is missing"
}
assert new File(out, 'site/en/sessions.html').getText('UTF-8') =~ /24(\s|\u00a0|&nbsp;)hours/
assert new File(out, 'agreement.en.pdf').bytes[0..4] == '%PDF-'.bytes as List
assert !new File(basedir, 'target').list().any { it.startsWith('.welcome') }
assert new File(out, 'packet.json').getText('UTF-8').contains('2027-01-02T03:04:05Z')
return true
