assert new File(basedir, 'build.log').getText('UTF-8').count('skipped') == 2
assert !new File(basedir, 'target').exists()
return true
