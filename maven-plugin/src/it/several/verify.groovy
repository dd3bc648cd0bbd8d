def ids = ['one', 'two', 'three'].collect {
    File out = new File(basedir, "$it/target/welcome")
    assert new File(out, 'agreement.en.pdf').isFile() : "$it has no agreement"
    assert new File(out, 'site/en/sessions.html').isFile() : "$it has no site"
    new File(out, 'packet.json').getText('UTF-8')
}
assert ids.toSet().size() == 3
assert !new File(basedir, 'build.log').getText('UTF-8').contains('not marked @threadSafe')
return true
