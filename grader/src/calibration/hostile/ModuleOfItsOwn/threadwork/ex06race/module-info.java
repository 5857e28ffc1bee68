module threadwork.ex06race {
}
