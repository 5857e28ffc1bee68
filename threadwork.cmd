@echo off
rem Builds the grader when it is missing, then runs it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%grader\target\threadwork.jar"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
if exist "%JAR%" goto run
echo Building the grader (once; the first time takes a minute or two)... 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -DskipTests -pl grader -am package
if errorlevel 1 (
  popd
  echo The grader could not be built; see above. It needs a JDK 17 or newer and Maven 3.8 or newer. 1>&2
  exit /b 3
)
popd
:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dthreadwork.home=%HOME_DIR%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
