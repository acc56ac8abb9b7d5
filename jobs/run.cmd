@echo off
rem Consolidates the samples, or the job file given: jobs\run.cmd [JOB.yml]
rem Builds the program first, without its tests, when it is missing or older than its sources.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\target\consultation-digest.jar"
powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue '%JAR%'; $new = Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\src\main' | Where-Object { -not $jar -or $_.LastWriteTime -gt $jar.LastWriteTime }; if ($new) { exit 1 } else { exit 0 }"
if errorlevel 1 (
  echo Building the program ^(the first time, its libraries are fetched as well^) ...
  call mvn -q -B -f "%HOME_DIR%\pom.xml" -DskipTests package || exit /b 1
)
set "JOB=%~1"
if "%JOB%"=="" set "JOB=%HOME_DIR%\jobs\sample.yml"
java -Dfile.encoding=UTF-8 -jar "%JAR%" consolidate "%JOB%"
