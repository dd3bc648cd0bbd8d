@echo off
rem Starts Welcome with Java 17 or later: the one JAVA_HOME names, else the one on the PATH.
rem The first build writes down the classes it loaded, so that later ones start in half the time.
setlocal EnableExtensions DisableDelayedExpansion
set "WELCOME_HOME=%~dp0.."
set "WELCOME_DRAFT="

if defined JAVA_HOME goto java_home
for %%J in (java.exe) do set "WELCOME_JAVA=%%~$PATH:J"
if defined WELCOME_JAVA goto java_found
echo welcome: Java is missing: install Java 17 or later, or set JAVA_HOME to where it is 1>&2
exit /b 3

:java_home
rem JAVA_HOME is often set with quotation marks around it.
set "WELCOME_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%WELCOME_JAVA%" goto java_found
echo welcome: JAVA_HOME is "%JAVA_HOME:"=%", but there is no bin\java.exe in it 1>&2
exit /b 3

:java_found
rem The outer quotation marks are for the inner cmd.exe, which takes them off; escaped, they leave this line's alone.
set "WELCOME_VERSION="
for /f "tokens=3" %%V in ('^""%WELCOME_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "^"') do if not defined WELCOME_VERSION set "WELCOME_VERSION=%%~V"
set "WELCOME_MAJOR=0"
for /f "delims=.-+_" %%M in ("%WELCOME_VERSION%") do set "WELCOME_MAJOR=%%M"
if %WELCOME_MAJOR% GEQ 17 goto version_fits
echo welcome: Java 17 or later is needed; "%WELCOME_JAVA%" is Java %WELCOME_VERSION% 1>&2
exit /b 3

:version_fits
set "WELCOME_CACHE=%LOCALAPPDATA%\welcome"
set "WELCOME_ARCHIVE="
set "WELCOME_JARS="
for %%F in ("%WELCOME_HOME%\lib\welcome-generator-*.jar") do set "WELCOME_JARS=%%~zF-%%~tF"
set "WELCOME_JARS=%WELCOME_JARS:/=%"
set "WELCOME_JARS=%WELCOME_JARS::=%"
set "WELCOME_JARS=%WELCOME_JARS: =%"
set "WELCOME_JARS=%WELCOME_JARS:.=%"
if defined LOCALAPPDATA set "WELCOME_ARCHIVE=%WELCOME_CACHE%\%WELCOME_VERSION%-%WELCOME_JARS%.build"
set "WELCOME_FLAG=-Dwelcome.cache=none"
if not defined WELCOME_ARCHIVE goto run
if exist "%WELCOME_ARCHIVE%" set "WELCOME_FLAG=-XX:SharedArchiveFile=%WELCOME_ARCHIVE%"
if exist "%WELCOME_ARCHIVE%" goto run
if not "%~1"=="build" goto run
if not exist "%WELCOME_CACHE%" mkdir "%WELCOME_CACHE%" 2>nul
if not exist "%WELCOME_CACHE%" goto run
set "WELCOME_DRAFT=%WELCOME_ARCHIVE%.%RANDOM%%RANDOM%"
set "WELCOME_FLAG=-XX:ArchiveClassesAtExit=%WELCOME_DRAFT%"

:run
"%WELCOME_JAVA%" "%WELCOME_FLAG%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Djdk.console=java.base -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog -cp "%WELCOME_HOME%\lib\*" org.welcomepacket.cli.Main %*
set "WELCOME_CODE=%ERRORLEVEL%"
if not defined WELCOME_DRAFT exit /b %WELCOME_CODE%
if "%WELCOME_CODE%"=="0" move /y "%WELCOME_DRAFT%" "%WELCOME_ARCHIVE%" >nul 2>nul
if exist "%WELCOME_DRAFT%" del "%WELCOME_DRAFT%" 2>nul
exit /b %WELCOME_CODE%
